package org.hotline12345.assessment.circular;

import static org.hotline12345.assessment.circular.kit.Documents.written;
import static org.hotline12345.document.kit.Documents.packed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.docx.DocxCircular;
import org.hotline12345.assessment.circular.kit.Samples;
import org.hotline12345.assessment.circular.pdf.PdfCircular;
import org.hotline12345.document.docx.DocxWriter;
import org.hotline12345.document.pdf.PlainFonts;
import org.junit.jupiter.api.Test;

/** A reader of either format reads the same. */
class SameContentTest {

    /** Without what only a page has (its number), what a drawing has, and what a language of two directions makes of blanks. */
    @Test
    void bothFormatsHaveTheSameHanCharacters() throws IOException {
        Circular circular = Samples.of(Samples.ranked(3, Samples.INDICATORS), Samples.INDICATORS);
        Map<String, Long> pdf = han(pdf(circular));
        Map<String, Long> docx = han(docx(circular));
        // Each page of a table repeats its head; here each table has one page. The months below the trend are in the
        // drawing.
        docx.remove("月");
        pdf.remove("月");
        docx.remove("年");
        pdf.remove("年");
        assertEquals(docx, pdf);
    }

    private static Map<String, Long> han(String text) {
        return packed(text)
                .codePoints()
                .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String pdf(Circular circular) throws IOException {
        try (PDDocument document = Loader.loadPDF(written(new PdfCircular(PlainFonts.writer()), circular))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(Circular circular) throws IOException {
        byte[] document = written(new DocxCircular(new DocxWriter()), circular);
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
            return text.getText();
        }
    }
}
