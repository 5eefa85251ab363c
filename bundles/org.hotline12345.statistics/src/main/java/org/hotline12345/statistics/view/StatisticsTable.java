package org.hotline12345.statistics.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hotline12345.law.Words;
import org.hotline12345.statistics.Figure;
import org.hotline12345.statistics.Names;
import org.hotline12345.statistics.Span;
import org.hotline12345.statistics.Tabulation;

/**
 * A table of counts.
 *
 * @param by along what, such as {@code THEME}
 * @param title the same in words, with that of which it is
 * @param grain by what time is divided and compared
 * @param span of which days it is: those asked for, up to today
 * @param yearBefore the days of the year before that it is compared with (同比)
 * @param before the days before that it is compared with (环比)
 * @param behind how many steps are not counted yet; left out where the whole says so
 * @param sum of all that was asked for, also of rows that are left out
 * @param rows in the order of time or of the regulation, else the largest first
 */
public record StatisticsTable(
        String by,
        String title,
        String grain,
        StatisticsSpan span,
        StatisticsSpan yearBefore,
        StatisticsSpan before,
        Optional<Long> behind,
        StatisticsRow sum,
        List<StatisticsRow> rows) {

    /**
     * Days one after the other, Asia/Shanghai.
     *
     * @param from the first
     * @param to the last
     */
    public record StatisticsSpan(LocalDate from, LocalDate to) {

        static StatisticsSpan of(Span span) {
            return new StatisticsSpan(span.from(), span.to());
        }
    }

    /**
     * A row.
     *
     * @param key such as {@code 650421} or {@code HELP}; empty for what has none
     * @param name what people call it
     * @param count how many tickets
     * @param share 占比, in percent of the sum; left out where that is 0
     * @param yearBefore how many in the same period of the year before
     * @param yearChange 同比, in percent; left out where there were none
     * @param before how many in the period before
     * @param change 环比, in percent; left out where there were none
     */
    public record StatisticsRow(
            String key,
            String name,
            long count,
            Optional<BigDecimal> share,
            long yearBefore,
            Optional<BigDecimal> yearChange,
            long before,
            Optional<BigDecimal> change) {

        static StatisticsRow of(String key, String name, Figure figure, long whole) {
            return new StatisticsRow(
                    key,
                    name,
                    figure.count(),
                    figure.share(whole),
                    figure.yearBefore(),
                    figure.yearChange(),
                    figure.before(),
                    figure.change());
        }
    }

    /** @param behind left out where the whole says so */
    public static StatisticsTable of(Tabulation table, Names names, OptionalLong behind) {
        long whole = table.sum().count();
        return new StatisticsTable(
                table.question().by().name(),
                names.ofScope() + "，按" + Words.of(table.question().by()),
                table.question().grain().name(),
                StatisticsSpan.of(table.span()),
                StatisticsSpan.of(table.yearBefore()),
                StatisticsSpan.of(table.before()),
                behind.isPresent() ? Optional.of(behind.getAsLong()) : Optional.empty(),
                StatisticsRow.of("", "合计", table.sum(), whole),
                table.rows().stream()
                        .map(it -> StatisticsRow.of(it.key(), it.name(), it.figure(), whole))
                        .toList());
    }
}
