package org.hotline12345.statistics.shell;

import java.math.BigDecimal;
import java.util.Optional;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;
import org.hotline12345.statistics.Figure;
import org.hotline12345.statistics.Names;
import org.hotline12345.statistics.Tabulation;

/** Counts as the console prints them. */
final class Counts {

    private Counts() {}

    static void print(Tabulation tabulation, Names names, Screen screen) {
        screen.line(names.ofScope() + " " + tabulation.span() + "；同比 " + tabulation.yearBefore() + "；环比 "
                + tabulation.before());
        rows(tabulation, screen);
    }

    static void rows(Tabulation tabulation, Screen screen) {
        Table table = new Table("编号", "名称", "件数", "占比%", "上年同期", "同比%", "上期", "环比%");
        long whole = tabulation.sum().count();
        tabulation.rows().forEach(it -> row(table, it.key(), it.name(), it.figure(), whole));
        row(table, "", "合计", tabulation.sum(), whole);
        table.print(screen);
    }

    private static void row(Table table, String key, String name, Figure figure, long whole) {
        table.row(
                key,
                name,
                figure.count(),
                said(figure.share(whole)),
                figure.yearBefore(),
                said(figure.yearChange()),
                figure.before(),
                said(figure.change()));
    }

    private static String said(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse("-");
    }
}
