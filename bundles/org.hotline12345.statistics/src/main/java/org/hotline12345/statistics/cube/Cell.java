package org.hotline12345.statistics.cube;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotline12345.law.party.UnitId;

/**
 * Where one running total stands.
 *
 * @param scope of which tickets
 * @param axis along what they are listed
 * @param period the number of a day or a month, or 0 for all time
 * @param item which line of the list
 */
public record Cell(Scope scope, Axis axis, int period, String item) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.<Cell, String>comparing(
                    it -> it.scope.unit().map(UnitId::value).orElse(""))
            .thenComparing(it -> it.scope.place().orElse(""))
            .thenComparing(Cell::axis)
            .thenComparingInt(Cell::period)
            .thenComparing(Cell::item);

    /** All cells in which a ticket counts. */
    public static Set<Cell> of(Fact fact) {
        Set<Cell> cells = new HashSet<>();
        String top = unitAt(fact, 0);
        add(cells, Scope.city(), top, fact);
        for (int at = 0; at < fact.line().size(); at++) {
            add(cells, Scope.of(fact.line().get(at)), unitAt(fact, at + 1), fact);
        }
        Scope.areas(fact.place()).forEach(it -> add(cells, Scope.in(it), top, fact));
        return cells;
    }

    private static String unitAt(Fact fact, int at) {
        return at < fact.line().size() ? fact.line().get(at).value() : "";
    }

    private static void add(Set<Cell> cells, Scope scope, String below, Fact fact) {
        int month = Range.number(YearMonth.from(fact.taken()));
        for (int period : List.of(Range.number(fact.taken()), month, Range.EVER.first())) {
            cells.add(new Cell(scope, Axis.ALL, period, ""));
            cells.add(new Cell(scope, Axis.UNIT, period, below));
            cells.add(new Cell(scope, Axis.THEME, period, fact.theme()));
            cells.add(new Cell(scope, Axis.PLACE, period, fact.place()));
        }
    }

    /** What the totals change by where some facts take the place of others, in the order in which they are to be taken. */
    public static Map<Cell, Tally> change(List<Fact> before, List<Fact> after) {
        Map<Cell, Tally> change = new TreeMap<>();
        after.forEach(fact -> of(fact).forEach(it -> change.merge(it, Tally.of(fact), Tally::plus)));
        before.forEach(fact -> of(fact).forEach(it -> change.merge(it, Tally.NONE.minus(Tally.of(fact)), Tally::plus)));
        change.values().removeIf(Tally::isNone);
        return change;
    }

    /** In an order in which all who write totals take them, so that nobody waits in a circle. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
