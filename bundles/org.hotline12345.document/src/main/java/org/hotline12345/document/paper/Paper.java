package org.hotline12345.document.paper;

import java.util.List;

/**
 * A paper as it is to be read, before any format.
 *
 * @param title what it is called
 * @param sections its parts in their order, each from a new page on
 */
public record Paper(String title, List<Section> sections) {

    public Paper {
        title = Printable.of(title);
        sections = List.copyOf(sections);
    }

    /**
     * What is on sheets of one kind.
     *
     * @param sheet the kind
     * @param blocks what is written, from the top
     */
    public record Section(Sheet sheet, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
