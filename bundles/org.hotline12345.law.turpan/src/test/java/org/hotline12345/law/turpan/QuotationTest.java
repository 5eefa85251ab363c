package org.hotline12345.law.turpan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles hold the words of the official text. */
class QuotationTest {

    private static final String OFFICIAL = official();
    private static final String[] TENS = {"", "十", "二十", "三十", "四十"};
    private static final String[] ONES = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphIsQuotedWordForWord(Paragraph paragraph) {
        assertTrue(paragraph.text().length() > 5, paragraph::key);
        assertTrue(OFFICIAL.contains(paragraph.text()), () -> paragraph.key() + " is misquoted: " + paragraph.text());
    }

    /** From Article 13 on the articles are numbered in the text. */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphStandsInItsArticle(Paragraph paragraph) {
        int article = paragraph.article();
        int at = OFFICIAL.indexOf(paragraph.text());

        assertEquals(at, OFFICIAL.lastIndexOf(paragraph.text()), () -> paragraph.key() + " stands there twice");
        assertTrue(at > (article < 13 ? OFFICIAL.indexOf("第一章") : heading(article)), paragraph::key);
        assertTrue(at < heading(Math.max(article + 1, 13)), paragraph::key);
    }

    @Test
    void theUnnumberedArticlesAreInTheOrderOfTheText() {
        List<Integer> positions = Loop.REGULATION.articles().stream()
                .filter(it -> number(it) < 13)
                .map(it -> OFFICIAL.indexOf(it.paragraphs().get(0).text()))
                .toList();

        assertEquals(positions.stream().sorted().toList(), positions);
    }

    @Test
    void everyKeyIsOfOneParagraph() {
        List<String> keys = paragraphs().map(Paragraph::key).toList();

        assertEquals(keys.stream().distinct().toList(), keys);
        keys.forEach(key ->
                assertEquals(key, Loop.REGULATION.paragraph(key).orElseThrow().key()));
    }

    @Test
    void theTextIsWhole() {
        IntStream.rangeClosed(13, 41).forEach(article -> assertTrue(heading(article) > 0, () -> "Article " + article));
        assertTrue(OFFICIAL.contains(Loop.REGULATION.citation().document()));
    }

    static Stream<Paragraph> paragraphs() {
        return Loop.REGULATION.articles().stream().flatMap(it -> it.paragraphs().stream());
    }

    private static int number(Article article) {
        return article.paragraphs().get(0).article();
    }

    private static int heading(int article) {
        return OFFICIAL.indexOf("\n第" + TENS[article / 10] + ONES[article % 10] + "条");
    }

    private static String official() {
        try (InputStream text = Turpan2021.class.getResourceAsStream("/HOTLINE-INF/regulation/turpan-2021-33.txt")) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
