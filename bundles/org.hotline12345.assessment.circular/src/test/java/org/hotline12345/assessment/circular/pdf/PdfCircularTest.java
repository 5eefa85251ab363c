package org.hotline12345.assessment.circular.pdf;

import static org.hotline12345.assessment.circular.kit.Documents.written;
import static org.hotline12345.document.kit.Documents.packed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.kit.Samples;
import org.hotline12345.document.pdf.GlyphReader;
import org.hotline12345.document.pdf.PlainFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCircularTest {

    private static final Circular THREE_HUNDRED =
            Samples.of(Samples.ranked(300, Samples.INDICATORS), Samples.INDICATORS);

    private final PdfCircular writer = new PdfCircular(PlainFonts.writer());

    @Test
    void chineseIsReadBackAsItWasWritten() throws IOException {
        try (PDDocument document = read(Samples.quarter())) {
            String text = packed(new PDFTextStripper().getText(document));
            for (String said : List.of(
                    "关于2026年第三季度12345政务服务便民热线承办单位考核情况的通报",
                    "吐政热线通报〔2026〕3号",
                    "二、得分分布",
                    "依据考核规则“承办单位考核规则（第3版）”评分。",
                    "96.50%（193/200）",
                    "附件：1.考核结果",
                    "2026年10月12日")) {
                assertTrue(text.contains(packed(said)), () -> said + " in " + text);
            }
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    Samples.quarter().title(), document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void eachFontIsInsideAndEachGlyphIsThere() throws IOException {
        try (PDDocument document = read(Samples.quarter())) {
            GlyphReader glyphs = new GlyphReader();
            glyphs.getText(document);
            assertEquals(List.of(), glyphs.missing());
            assertEquals(2, glyphs.fonts().size(), glyphs.fonts()::toString);
            assertTrue(glyphs.notEmbedded().isEmpty(), glyphs.notEmbedded()::toString);
        }
    }

    @Test
    void onlyWhatIsUsedOfAFontIsInside() {
        assertTrue(written(writer, Samples.quarter()).length < 200_000);
    }

    @Test
    void theSameCircularGivesTheSameBytes() {
        assertArrayEquals(
                written(writer, Samples.quarter()), written(new PdfCircular(PlainFonts.writer()), Samples.quarter()));
    }

    @Test
    void threeHundredUnitsHaveTheHeadOfTheTableOnEachPage() throws IOException {
        try (PDDocument document = read(THREE_HUNDRED)) {
            PDFTextStripper page = new PDFTextStripper();
            int withTable = 0;
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                page.setStartPage(i);
                page.setEndPage(i);
                String text = packed(page.getText(document));
                assertTrue(text.contains("—" + i + "—"), text);
                if (document.getPage(i - 1).getMediaBox().getWidth() > 800) {
                    withTable++;
                    assertTrue(text.contains("名次单位得分"), text);
                }
            }
            assertTrue(withTable > 10, "Pages with the table: " + withTable);
            String all = packed(new PDFTextStripper().getText(document));
            for (int unit = 7; unit <= 300; unit++) {
                assertTrue(all.contains("第" + unit + "承办单位"), "Unit " + unit);
            }
        }
    }

    @Test
    void nothingStandsOutsideOfTheMargins() throws IOException {
        try (PDDocument document = read(THREE_HUNDRED)) {
            GlyphReader glyphs = new GlyphReader();
            glyphs.getText(document);
            assertEquals(List.of(), glyphs.outside());
        }
    }

    @Test
    void aLongNameIsWhole() throws IOException {
        try (PDDocument document = read(Samples.quarter())) {
            PDFTextStripper inOrder = new PDFTextStripper();
            assertTrue(packed(inOrder.getText(document)).contains(packed(Samples.LONG_NAME)));
        }
    }

    @Test
    void uyghurIsReadBackAsItWasWritten() throws IOException {
        try (PDDocument document = read(Samples.quarter())) {
            List<String> marked = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(it -> marked.add(it.getActualText()));
            }
            assertTrue(packed(String.join("", marked)).contains(packed(Samples.UYGHUR_NAME)), marked::toString);
        }
    }

    @Test
    void whatNoFontHasIsSeenAndTheRestIsThere() throws IOException {
        Circular rare = Samples.with(
                Samples.quarter(), "关于\uD869\uDED6镇的通报", Samples.quarter().rows(), List.of("第一行\t第二行"));
        try (PDDocument document = read(rare)) {
            assertTrue(packed(new PDFTextStripper().getText(document)).contains("关于〓镇的通报"));
        }
    }

    @Test
    void aFontThatIsNoneIsLeftOut(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
        assertArrayEquals(
                written(writer, Samples.quarter()),
                written(new PdfCircular(PlainFonts.further(text.toString())), Samples.quarter()));
        assertArrayEquals(
                written(writer, Samples.quarter()),
                written(new PdfCircular(PlainFonts.preferred("/nowhere/fangsong.ttf")), Samples.quarter()));
    }

    @Test
    void aFontOfTheSystemIsPreferred(@TempDir Path folder) throws IOException {
        Path own = Files.write(folder.resolve("own.ttf"), PlainFonts.uyghur());
        byte[] pdf = written(new PdfCircular(PlainFonts.preferred(own.toString())), Samples.quarter());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            boolean naskh = false;
            for (COSName name : page.getResources().getFontNames()) {
                naskh |= page.getResources().getFont(name).getName().endsWith("NotoNaskhArabic-Regular");
            }
            assertTrue(naskh, "Its space is taken first");
        }
    }

    private PDDocument read(Circular circular) throws IOException {
        return Loader.loadPDF(written(writer, circular));
    }
}
