package org.hotline12345.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotline12345.document.kit.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private PDDocument document;
    private Faces faces;
    private Typesetter typesetter;

    @BeforeEach
    @BeforeProperty
    void open() throws IOException {
        document = new PDDocument();
        faces = new Faces(document, List.of(FontFile.han(), FontFile.uyghur()));
        typesetter = new Typesetter(faces);
    }

    @AfterEach
    @AfterProperty
    void close() throws IOException {
        faces.close();
        document.close();
    }

    @Test
    void noLineBeginsWithAStop() throws IOException {
        List<Line> lines = typesetter.wrap("一二三四五六七八九十，甲乙丙丁戊己庚辛壬癸。子丑", 10, 10);
        assertEquals(
                List.of("一二三四五六七八九", "十，甲乙丙丁戊己庚辛", "壬癸。子丑"),
                lines.stream().map(TypesetterTest::text).toList());
    }

    @Test
    void theFirstLineIsShorter() throws IOException {
        assertEquals(
                List.of("一二", "三四五六", "七"),
                typesetter.wrap("一二三四五六七", 2, 4).stream()
                        .map(TypesetterTest::text)
                        .toList());
    }

    @Test
    void aWordLongerThanALineIsDividedAnywhere() throws IOException {
        List<Line> lines = typesetter.wrap("0123456789012345678901234567890123456789", 8, 8);
        assertTrue(lines.size() > 1);
        assertEquals(
                "0123456789012345678901234567890123456789",
                lines.stream().map(TypesetterTest::text).collect(Collectors.joining()));
    }

    @Test
    void uyghurRunsFromTheRight() throws IOException {
        Line line = typesetter.line("\u0626\u0649\u0644\u0649");
        assertTrue(line.fromRight());
        assertEquals("\uFEF0\uFEE0\uFBE9\uFE8B", text(line));
    }

    @Test
    void uyghurWithinChineseRunsFromTheRightInItsPlace() throws IOException {
        Line line = typesetter.line("伊犁 \u0626\u0649\u0644\u0649 12 号");
        assertFalse(line.fromRight());
        assertEquals("伊犁 12 \uFEF0\uFEE0\uFBE9\uFE8B 号", text(line));
    }

    @Test
    void eachLineOfAParagraphRunsAsTheParagraphDoes() throws IOException {
        List<Line> lines = typesetter.wrap("伊犁 \u0626\u0649\u0644\u0649 \u0626\u0649\u0644\u0649", 3.5, 3.5);
        assertEquals(2, lines.size());
        assertTrue(lines.stream().noneMatch(Line::fromRight));
    }

    @Test
    void whatNoFontHasIsSeen() throws IOException {
        assertEquals("甲〓乙", text(typesetter.line("甲\uD869\uDED6乙")));
        assertEquals("U+2A6D6", faces.missing());
    }

    @Property(tries = 200)
    void nothingIsLostAndNothingIsTooWide(@ForAll("texts") String text) throws IOException {
        List<Line> lines = typesetter.wrap(text, 6, 8);
        assertEquals(
                Documents.packed(text),
                Documents.packed(lines.stream().map(TypesetterTest::text).collect(Collectors.joining())));
        for (Line line : lines) {
            assertTrue(line.width() <= 8 + 1e-9, () -> text(line) + " " + line.width());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("鄯", "善", "县", "，", "。", "（", "）", "a", "B", " ", "1", "—", "%", "“", "”")
                .list()
                .ofMaxSize(60)
                .map(it -> String.join("", it));
    }

    private static String text(Line line) {
        return line.spans().stream().map(Line.Span::text).collect(Collectors.joining());
    }
}
