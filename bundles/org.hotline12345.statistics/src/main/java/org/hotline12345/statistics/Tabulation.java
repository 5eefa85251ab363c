package org.hotline12345.statistics;

import java.util.List;

/**
 * 统计表. The answer to a question.
 *
 * @param question what was asked
 * @param span of which days it is: those asked for, up to today
 * @param yearBefore the days of the year before that it is compared with (同比)
 * @param before the days before that it is compared with (环比)
 * @param rows in the order of time or of the regulation, else the largest first
 * @param sum of all that was asked for
 */
public record Tabulation(Question question, Span span, Span yearBefore, Span before, List<Row> rows, Figure sum) {

    public Tabulation {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param key such as {@code 2026-03}, {@code 650421}, {@code HELP}; empty for what has none
     * @param name what people call it
     * @param figure how many
     */
    public record Row(String key, String name, Figure figure) {}

    /** The same with the first rows only; the sum stays that of all. */
    public Tabulation first(int most) {
        return new Tabulation(question, span, yearBefore, before, rows.subList(0, Math.min(most, rows.size())), sum);
    }
}
