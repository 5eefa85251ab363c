package org.hotline12345.law;

import static java.util.Objects.requireNonNull;

/**
 * 条款项. A paragraph of a regulation, quoted word for word.
 *
 * @param article the number of the article, from 1, in the order of the text
 * @param item the number of the item within the article, from 1; 0 where the article has no items
 * @param text the words of the paragraph as printed
 */
public record Paragraph(int article, int item, String text) {

    public Paragraph {
        if (article < 1 || item < 0) {
            throw new IllegalArgumentException("No such paragraph: article " + article + ", item " + item);
        }
        requireNonNull(text);
    }

    /** The name by which records, tests and documents cite this paragraph, such as {@code A17.1} or {@code A20}. */
    public String key() {
        return item == 0 ? "A" + article : "A" + article + "." + item;
    }

    @Override
    public String toString() {
        return key();
    }
}
