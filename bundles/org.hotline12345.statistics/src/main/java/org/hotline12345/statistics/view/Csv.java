package org.hotline12345.statistics.view;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.statistics.view.StatisticsTable.StatisticsRow;

/**
 * A table as comma-separated values, as spreadsheets open it: UTF-8 with a mark in front, by which Excel knows it, and lines
 * that end as RFC 4180 says. No text begins with what a spreadsheet would take for a formula: names of units and categories
 * come from others.
 */
public final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    /** Also in full width, which some spreadsheets read alike. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private Csv() {}

    public static byte[] of(StatisticsTable table) {
        String header = Stream.of("编号", "名称", "件数", "占比%", "上年同期", "同比%", "上期", "环比%")
                .map(Csv::text)
                .collect(Collectors.joining(","));
        return Stream.of(Stream.of(header), table.rows().stream().map(Csv::line), Stream.of(line(table.sum())))
                .flatMap(it -> it)
                .collect(Collectors.joining(END, MARK, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(StatisticsRow row) {
        return String.join(
                ",",
                List.of(
                        text(row.key()),
                        text(row.name()),
                        String.valueOf(row.count()),
                        number(row.share()),
                        String.valueOf(row.yearBefore()),
                        number(row.yearChange()),
                        String.valueOf(row.before()),
                        number(row.change())));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    static String text(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
