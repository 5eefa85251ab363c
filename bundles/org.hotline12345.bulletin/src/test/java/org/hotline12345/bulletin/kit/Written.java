package org.hotline12345.bulletin.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hotline12345.bulletin.writing.BulletinDocuments;
import org.hotline12345.document.docx.DocxWriter;
import org.hotline12345.document.kit.Documents;
import org.hotline12345.document.pdf.PlainFonts;

/** Documents of bulletins, and what a stranger's program reads in them. */
public final class Written {

    private Written() {}

    public static BulletinDocuments documents() {
        return new BulletinDocuments(new DocxWriter(), PlainFonts.writer());
    }

    /** Its text without blanks. */
    public static String docx(byte[] document) {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
            return Documents.packed(text.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its text without blanks and without the numbers of pages. */
    public static String pdf(byte[] document) {
        try (PDDocument read = Loader.loadPDF(document)) {
            return Documents.packed(new PDFTextStripper().getText(read).replaceAll("— \\d+ —", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
