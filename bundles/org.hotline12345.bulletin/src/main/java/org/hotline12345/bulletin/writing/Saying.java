package org.hotline12345.bulletin.writing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.bulletin.figures.BulletinFigures;
import org.hotline12345.bulletin.figures.Percent;
import org.hotline12345.statistics.api.CountRow;
import org.hotline12345.statistics.api.CountSpan;

/**
 * The sentences of a view, each made of its figures alone.
 *
 * @param name of what the figures are
 * @param figures the figures
 */
record Saying(String name, BulletinFigures figures) {

    /** How many of a table are named in its sentence. */
    private static final int NAMED = 3;

    /** What the key of a month looks like; that of a day is longer. */
    private static final String MONTH = "2026-03";

    /** 总体情况. */
    String overview() {
        CountRow sum = figures.sum();
        return "%s，%s共受理诉求%d件；上年同期（%s）%d件，%s；上期（%s）%d件，%s。"
                .formatted(
                        DaysInWords.of(figures.span()),
                        name,
                        sum.count(),
                        DaysInWords.of(figures.yearBefore()),
                        sum.yearBefore(),
                        Percent.yearChange(sum),
                        DaysInWords.of(figures.before()),
                        sum.before(),
                        Percent.change(sum));
    }

    /** By 诉求类型; empty where there is none of any. */
    Optional<String> kinds() {
        List<CountRow> some =
                figures.kinds().stream().filter(it -> it.count() > 0).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of("其中" + list(some) + "。");
    }

    /** The largest of a table that have a name. */
    Optional<String> largest(String what, List<CountRow> rows) {
        List<CountRow> some = rows.stream()
                .filter(it -> !it.key().isEmpty() && it.count() > 0)
                .limit(NAMED)
                .toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(what + list(some) + "。");
    }

    /** What no unit of the next level has. */
    Optional<String> notBelow() {
        return CountGrid.nameless(figures.units())
                .filter(it -> it.count() > 0)
                .map(it -> "另有%d件%s。".formatted(it.count(), it.name().equals("本级") ? "由本级办理" : "尚未转派"));
    }

    /** The units without any; empty where nobody can tell. */
    Optional<String> idle() {
        return figures.idle()
                .map(it -> it.isEmpty() ? "各单位本期均有诉求。" : "本期没有诉求的单位%d个：%s。".formatted(it.size(), String.join("、", it)));
    }

    /** How the counts went: the highest and the lowest of the course. */
    Optional<String> course() {
        return figures.trend().stream()
                .reduce((a, b) -> b.count() > a.count() ? b : a)
                .map(highest -> {
                    CountRow lowest = figures.trend().stream()
                            .reduce((a, b) -> b.count() < a.count() ? b : a)
                            .orElseThrow();
                    return figures.trend().size() == 1 || highest.count() == lowest.count()
                            ? "各期均为%d件。".formatted(highest.count())
                            : "最高%d件（%s），最低%d件（%s）。"
                                    .formatted(highest.count(), when(highest), lowest.count(), when(lowest));
                });
    }

    /** The day or the month of a row. */
    private static String when(CountRow row) {
        return row.key().length() == MONTH.length()
                ? DaysInWords.of(new CountSpan(
                        YearMonth.parse(row.key()).atDay(1),
                        YearMonth.parse(row.key()).atEndOfMonth()))
                : DaysInWords.of(LocalDate.parse(row.key()));
    }

    private static String list(List<CountRow> rows) {
        return rows.stream()
                .map(it -> it.name() + it.count() + "件"
                        + it.share()
                                .map(share -> "（占" + Percent.of(share) + "）")
                                .orElse(""))
                .collect(Collectors.joining("、"));
    }
}
