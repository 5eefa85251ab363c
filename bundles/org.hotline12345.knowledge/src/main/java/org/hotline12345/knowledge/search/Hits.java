package org.hotline12345.knowledge.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found (检索结果), the likeliest first.
 *
 * @param total how many share a word with the question
 * @param exact whether {@code total} was counted to the end, else there are at least as many
 * @param didYouMean what was likely meant, where that is something else than what was typed; it was looked for as well
 */
public record Hits(List<Hit> hits, long total, boolean exact, Optional<String> didYouMean) {

    static final Hits NONE = new Hits(List.of(), 0, true, Optional.empty());

    public Hits {
        hits = List.copyOf(hits);
    }

    /**
     * One article.
     *
     * @param score comparable within one answer only
     * @param title the whole title
     * @param passage the part of the text that has most of the question
     */
    public record Hit(String id, double score, Marked title, Marked passage) {}
}
