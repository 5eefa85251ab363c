package org.hotline12345.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

    @ParameterizedTest
    @CsvSource({"17, 1, A17.1", "20, 0, A20", "4, 0, A4", "10, 9, A10.9"})
    void isCitedByArticleAndItem(int article, int item, String key) {
        Paragraph paragraph = new Paragraph(article, item, "words");

        assertEquals(key, paragraph.key());
        assertEquals(key, paragraph.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 1", "1, -1"})
    void isCountedFromOne(int article, int item) {
        assertThrows(IllegalArgumentException.class, () -> new Paragraph(article, item, "words"));
    }

    @Test
    void isCitedInTheSeriesOfItsRegulation() {
        assertEquals("B3.1", new Paragraph("B", 3, 1, "words").key());
        assertThrows(IllegalArgumentException.class, () -> new Paragraph("b-", 3, 1, "words"));
    }

    @Test
    void hasWords() {
        assertThrows(NullPointerException.class, () -> new Paragraph(1, 0, null));
    }
}
