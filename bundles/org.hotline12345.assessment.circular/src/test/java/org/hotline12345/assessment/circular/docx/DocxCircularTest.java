package org.hotline12345.assessment.circular.docx;

import static org.hotline12345.assessment.circular.kit.Documents.written;
import static org.hotline12345.document.kit.Documents.packed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.circular.kit.Samples;
import org.hotline12345.document.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Reads what was written with a library that has nothing to do with it. */
class DocxCircularTest {

    private final DocxCircular writer = new DocxCircular(new DocxWriter());

    @Test
    void headingsTablesAndTextAreReadBack() throws IOException {
        try (XWPFDocument document = read(Samples.quarter())) {
            assertEquals(
                    List.of("一、考核范围和依据", "二、得分分布", "三、变化趋势", "四、考核结果", "五、本期无工单的单位", "六、说明"),
                    texts(document, "Heading1"));
            assertEquals(List.of(Samples.quarter().title()), texts(document, "Title"));
            assertEquals(List.of("2026年10月12日"), texts(document, "Date"));
            assertEquals(2, document.getTables().size());
            XWPFTable ranking = document.getTables().get(0);
            assertEquals(7, ranking.getNumberOfRows());
            assertEquals("鄯善县人民政府", ranking.getRow(2).getCell(1).getText());
            assertEquals("96.50%（193/200）", packed(ranking.getRow(2).getCell(5).getText()));
            assertEquals(Samples.LONG_NAME, ranking.getRow(4).getCell(1).getText());
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowDivided() throws IOException {
        try (XWPFDocument document = read(Samples.of(Samples.ranked(300, Samples.INDICATORS), Samples.INDICATORS))) {
            XWPFTable ranking = document.getTables().get(0);
            assertEquals(301, ranking.getNumberOfRows());
            assertTrue(ranking.getRow(0).isRepeatHeader());
            assertTrue(ranking.getRows().stream().skip(1).noneMatch(it -> it.isRepeatHeader()));
            assertTrue(ranking.getRows().stream().allMatch(it -> it.isCantSplitRow()));
        }
    }

    @Test
    void wideTablesStandOnTurnedSheets() throws IOException {
        try (XWPFDocument document = read(Samples.quarter())) {
            List<CTSectPr> ends = document.getParagraphs().stream()
                    .filter(it -> it.getCTPPr().isSetSectPr())
                    .map(it -> it.getCTPPr().getSectPr())
                    .toList();
            assertEquals(2, ends.size());
            assertEquals(STPageOrientation.PORTRAIT, ends.get(0).getPgSz().getOrient());
            assertEquals(STPageOrientation.LANDSCAPE, ends.get(1).getPgSz().getOrient());
            assertEquals(
                    STPageOrientation.PORTRAIT,
                    document.getDocument().getBody().getSectPr().getPgSz().getOrient());
            assertEquals(2, document.getFooterList().size());
        }
    }

    @Test
    void uyghurIsMarkedAsWrittenFromTheRight() throws IOException {
        try (XWPFDocument document = read(Samples.quarter())) {
            XWPFParagraph name = document.getTables()
                    .get(0)
                    .getRow(6)
                    .getCell(1)
                    .getParagraphs()
                    .get(0);
            assertEquals(Samples.UYGHUR_NAME, name.getText());
            assertTrue(name.getCTPPr().isSetBidi());
            assertTrue(
                    name.getRuns().stream().allMatch(it -> it.getCTR().getRPr().sizeOfRtlArray() == 1));
            XWPFParagraph both = document.getTables()
                    .get(0)
                    .getRow(5)
                    .getCell(1)
                    .getParagraphs()
                    .get(0);
            assertEquals("鲁克沁镇人民政府 " + Samples.UYGHUR_NAME, both.getText());
            assertTrue(!both.getCTPPr().isSetBidi());
        }
    }

    @Test
    void drawingsHaveTheirWordsAsWords() throws IOException {
        try (XWPFDocument document = read(Samples.quarter())) {
            String main = document.getDocument().toString();
            assertEquals(2, main.split("<w:drawing", -1).length - 1);
            assertTrue(main.contains("2026年1月"), "The first month of the trend");
            assertEquals(2, texts(document, "Caption").size());
        }
    }

    @Test
    void eachPartIsThereAndSaysWhatItIs() throws IOException, OpenXML4JException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(written(writer, Samples.quarter())))) {
            assertEquals(
                    Samples.quarter().title(),
                    parts.getPackageProperties().getTitleProperty().orElseThrow());
            for (PackagePart part : parts.getParts()) {
                if (!part.isRelationshipPart() && part.hasRelationships()) {
                    for (PackageRelationship it : part.getRelationships()) {
                        assertTrue(parts.containPart(part.getRelatedPart(it).getPartName()), it::getId);
                    }
                }
            }
        }
    }

    @Test
    void theSameCircularGivesTheSameBytes() {
        assertArrayEquals(
                written(writer, Samples.quarter()), written(new DocxCircular(new DocxWriter()), Samples.quarter()));
    }

    @Test
    void whatIsNoXmlIsLeftOutAndRareCharactersStay() throws IOException {
        Circular odd = Samples.with(
                Samples.quarter(),
                "<关于>&\u0001\uD869\uDED6镇\"的通报",
                Samples.quarter().rows(),
                List.of("第一行\n第二行"));
        try (XWPFDocument document = read(odd)) {
            assertEquals(List.of("<关于>& \uD869\uDED6镇\"的通报"), texts(document, "Title"));
            assertTrue(texts(document, "BodyText").containsAll(List.of("1. 第一行。", "2. 第二行。")));
        }
    }

    @Test
    void itBeginsWithTheNumberOverTheTitle() throws IOException {
        try (XWPFDocument document = read(Samples.quarter())) {
            assertEquals("吐政热线通报〔2026〕3号", document.getParagraphs().get(0).getText());
            assertTrue(document.getParagraphs().get(1).getCTPPr().isSetPBdr(), "The red line");
            assertTrue(packed(document.getParagraphs().get(3).getText()).startsWith("关于2026年第三季度"));
        }
    }

    private XWPFDocument read(Circular circular) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(writer, circular)));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(it -> style.equals(it.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
