package org.hotline12345.statistics.api;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param span of which days it is: those asked for, up to today
 * @param yearBefore the days of the year before that it is compared with (同比)
 * @param before the days before that it is compared with (环比)
 * @param sum of all that was asked for
 * @param rows in the order of time or of the regulation, else the largest first
 */
public record CountTable(CountSpan span, CountSpan yearBefore, CountSpan before, CountRow sum, List<CountRow> rows) {

    public CountTable {
        rows = List.copyOf(rows);
    }
}
