package org.hotline12345.shell.api;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.time.WorkingDays;

/** Rows under a header, with columns that line up whatever the width of the characters; only the last is cut to fit. */
public final class Table {

    /** How a moment is shown, in Asia/Shanghai. */
    public static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingDays.ZONE);

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        this.header = List.of(header);
    }

    /** 办理记录. Who did what, in order. */
    public static Table of(List<Deed> record) {
        Table table = new Table("时间", "办理", "经办", "身份", "理由");
        for (Deed each : record) {
            table.row(MINUTE.format(each.at()), each.act(), each.by(), Words.of(each.role()), each.why());
        }
        return table;
    }

    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(Screen.oneLine(cell.toString()));
        }
        if (row.size() != header.size()) {
            throw new IllegalArgumentException("A row has " + header.size() + " cells, not " + row.size());
        }
        rows.add(row);
        return this;
    }

    public void print(Screen screen) {
        int[] widths = widths();
        screen.title(line(header, widths, screen.columns()));
        rows.forEach(row -> screen.line(line(row, widths, screen.columns())));
    }

    private int[] widths() {
        int[] widths = header.stream().mapToInt(Screen::width).toArray();
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Screen.width(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths, int columns) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell);
            if (column < widths.length - 1) {
                line.append(" ".repeat(widths[column] - Screen.width(cell))).append(GAP);
            }
        }
        return Screen.cut(line.toString(), columns).stripTrailing();
    }
}
