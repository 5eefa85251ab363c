package org.hotline12345.assessment.circular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.document.paper.Grid;
import org.hotline12345.document.paper.Sentence;
import org.hotline12345.document.paper.Sheet;
import org.hotline12345.document.paper.Style;

/**
 * The table by rank with the indicators beside. Where there are more indicators than stand beside each other, another table
 * with the same units has the next of them.
 */
final class Ranking {

    /** How many indicators an upright sheet has place for. */
    private static final int UPRIGHT = 2;
    /** How many indicators a turned sheet has place for: each with its number and, in a second line, of how many. */
    private static final int TURNED = 6;
    /** What stands where there is nothing to tell. */
    private static final String NOTHING = "—";

    private final List<String> indicators;

    Ranking(List<String> indicators) {
        this.indicators = indicators;
    }

    Sheet sheet() {
        return indicators.size() <= UPRIGHT ? Sheet.UPRIGHT : Sheet.TURNED;
    }

    List<Grid> grids(List<Circular.Row> rows) {
        List<Grid> grids = new ArrayList<>();
        int from = 0;
        do {
            grids.add(grid(rows, from, Math.min(from + TURNED, indicators.size())));
            from += TURNED;
        } while (from < indicators.size());
        return grids;
    }

    private Grid grid(List<Circular.Row> rows, int from, int to) {
        List<String> shown = indicators.subList(from, to);
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(new Grid.Column("名次", 2.6, Style.Place.CENTER));
        columns.add(new Grid.Column("单位", 10, Style.Place.START));
        if (from == 0) {
            columns.add(new Grid.Column("得分", 3.8, Style.Place.CENTER));
            columns.add(new Grid.Column("上期得分", 4.6, Style.Place.CENTER));
            columns.add(new Grid.Column("升降", 4.2, Style.Place.CENTER));
        }
        shown.forEach(it -> columns.add(new Grid.Column(it, 6, Style.Place.CENTER)));
        columns.add(new Grid.Column("备注", 3.8, Style.Place.CENTER));
        return new Grid(
                indicators.size() <= UPRIGHT ? Style.CELL : Style.SMALL_CELL,
                columns,
                rows.stream().map(it -> line(it, shown, from == 0)).toList());
    }

    private static List<String> line(Circular.Row row, List<String> shown, boolean withScore) {
        List<String> line = new ArrayList<>();
        line.add(row.rank().map(String::valueOf).orElse(NOTHING));
        line.add(row.name());
        if (withScore) {
            line.add(row.score().map(BigDecimal::toPlainString).orElse(NOTHING));
            line.add(row.before().map(BigDecimal::toPlainString).orElse(NOTHING));
            line.add(Results.movement(row).map(Movement::sign).orElse(NOTHING));
        }
        shown.forEach(it -> line.add(value(row, it)));
        line.add(row.underAppeal() ? "申诉中" : "");
        return line;
    }

    /** Why an indicator does not apply to some units: each reason once, for it is longer than a cell is wide. */
    List<String> notApplicable(List<Circular.Row> rows) {
        return rows.stream()
                .flatMap(it -> it.cells().stream())
                .filter(it -> it.value().isEmpty() && !it.text().isBlank())
                .map(it -> "“%s”不适用：%s".formatted(it.indicator(), Sentence.of(it.text())))
                .distinct()
                .toList();
    }

    private static String value(Circular.Row row, String indicator) {
        return row.cells().stream()
                .filter(it -> it.indicator().equals(indicator))
                .findFirst()
                .map(Ranking::value)
                .orElse(NOTHING);
    }

    /** The number, and in a line below of how many. */
    private static String value(Circular.Cell cell) {
        return cell.value()
                .map(it ->
                        cell.text().isBlank() ? it.toPlainString() : cell.text().replaceFirst("(?=（)", "\n"))
                .orElse("不适用");
    }
}
