package org.hotline12345.bulletin.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.bulletin.figures.Percent;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Style;
import org.hotline12345.statistics.api.CountRow;

/** A table of counts beside those of the year before and of the period before. */
final class CountGrid {

    private CountGrid() {}

    /**
     * A row for each, and the sum of all below, also of rows that are not shown.
     *
     * @param first what stands in the head of the names
     */
    static Grid of(String first, List<CountRow> rows, CountRow sum) {
        return new Grid(
                Style.CELL,
                List.of(
                        new Grid.Column(first, 9, Style.Place.START),
                        new Grid.Column("件数", 4, Style.Place.END),
                        new Grid.Column("占比", 4.4, Style.Place.END),
                        new Grid.Column("上年同期", 4.4, Style.Place.END),
                        new Grid.Column("同比", 5, Style.Place.END),
                        new Grid.Column("上期", 4, Style.Place.END),
                        new Grid.Column("环比", 5, Style.Place.END)),
                Stream.concat(rows.stream(), Stream.of(sum))
                        .map(CountGrid::line)
                        .toList());
    }

    private static List<String> line(CountRow row) {
        return List.of(
                row.name(),
                String.valueOf(row.count()),
                row.share().map(Percent::of).orElse("—"),
                String.valueOf(row.yearBefore()),
                Percent.sign(row.yearChange()),
                String.valueOf(row.before()),
                Percent.sign(row.change()));
    }

    /** The first rows of a long table. */
    static List<CountRow> first(List<CountRow> rows, int most) {
        return rows.subList(0, Math.min(rows.size(), most));
    }

    /** The row of what has no name of its own, such as what is not dispatched. */
    static Optional<CountRow> nameless(List<CountRow> rows) {
        return rows.stream().filter(it -> it.key().isEmpty()).findFirst();
    }
}
