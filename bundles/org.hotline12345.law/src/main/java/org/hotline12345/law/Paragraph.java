package org.hotline12345.law;

import static java.util.Objects.requireNonNull;

/**
 * 条款项. A paragraph of a regulation, quoted word for word.
 *
 * @param series the letter that its regulation cites by, so that nobody takes one city's article for another's
 * @param article the number of the article, from 1, in the order of the text
 * @param item the number of the item within the article, from 1; 0 where the article has no items
 * @param text the words of the paragraph as printed
 */
public record Paragraph(String series, int article, int item, String text) {

    /** The series of who has chosen no other. */
    private static final String FIRST = "A";

    public Paragraph {
        if (article < 1 || item < 0) {
            throw new IllegalArgumentException("No such paragraph: article " + article + ", item " + item);
        }
        if (!series.matches("[A-Z]{1,3}")) {
            throw new IllegalArgumentException("A series is one to three capital letters, not " + series);
        }
        requireNonNull(text);
    }

    public Paragraph(int article, int item, String text) {
        this(FIRST, article, item, text);
    }

    /** The name by which records, tests and documents cite this paragraph, such as {@code A17.1} or {@code A20}. */
    public String key() {
        return item == 0 ? series + article : series + article + "." + item;
    }

    @Override
    public String toString() {
        return key();
    }
}
