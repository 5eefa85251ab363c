package org.hotline12345.document.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table over as many pages as it needs; its head stands on each, and no row is divided.
 *
 * @param style how what is in it is set
 * @param columns from the left
 * @param rows each with a text for each column, of one line or several
 */
public record Grid(Style style, List<Column> columns, List<List<String>> rows) implements Block {

    /** Points between a text and the lines around it. */
    public static final double PADDING = 3;
    /** Points of the lines. */
    public static final double LINE = 0.5;

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> row.stream().map(Grid::printable).toList())
                .toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " in a table of " + columns.size());
            }
        }
    }

    /** How wide the columns are, in points, where all together are {@code total}. */
    public double[] widths(double total) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream().mapToDouble(it -> total * it.share() / shares).toArray();
    }

    private static String printable(String text) {
        return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    /**
     * A column.
     *
     * @param name what stands in its head
     * @param share how wide it is beside the others
     * @param place where its texts stand
     */
    public record Column(String name, double share, Style.Place place) {
        public Column {
            name = Printable.of(name);
        }
    }
}
