package org.hotline12345.statistics.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Cell;
import org.hotline12345.statistics.cube.Ledger.Difference;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;

/** Counts all facts anew, by plain SQL that knows nothing of how the totals were made. */
final class Recount {

    /** Enough of one list to see what is wrong. */
    private static final int MOST = 1000;

    /** Smaller numbers of periods are no days. */
    private static final int FIRST_DAY = 1_000_000;

    private static final String KEY = "unit, place, axis, period, item";
    private static final List<String> PERIODS = List.of("f.taken", "f.taken / 100", "0");
    private static final Map<Axis, String> ITEMS =
            Map.of(Axis.ALL, "", Axis.UNIT, "l.below", Axis.THEME, "f.theme", Axis.PLACE, "f.place");

    /** Of what totals are kept: how it is found from a fact, what stands as unit and as place, and which totals those are. */
    private enum Of {
        /** The city and each unit: a line leads to the unit, and to all above. */
        UNITS("join statistics_line l on l.line = f.line", "l.unit", "", "place = ''"),
        /** Each place; whose unit of the first level is looked up too. */
        PLACES(
                "join statistics_area a on a.place = f.place join statistics_line l on l.line = f.line and l.unit = ''",
                "",
                "a.area",
                "place <> ''");

        private final String joins;
        private final String unit;
        private final String place;
        private final String totals;

        Of(String joins, String unit, String place, String totals) {
            this.joins = joins;
            this.unit = unit;
            this.place = place;
            this.totals = totals;
        }
    }

    private final Connection connection;

    Recount(Connection connection) {
        this.connection = connection;
    }

    List<Difference> differences() throws SQLException {
        List<Difference> found = new ArrayList<>();
        for (Of of : Of.values()) {
            for (Axis axis : Axis.values()) {
                found.addAll(differences(of, axis));
            }
        }
        return found;
    }

    private List<Difference> differences(Of of, Axis axis) throws SQLException {
        String totals = "select " + KEY + ", " + Columns.list(it -> it) + " from statistics_total where axis = '" + axis
                + "' and " + of.totals;
        String both = Stream.concat(Stream.of(totals), PERIODS.stream().map(it -> counted(of, axis, it, -1)))
                .collect(Collectors.joining(" union all "));
        String sql = "select " + KEY + ", " + Columns.list(it -> "sum(" + it + ")") + " from (" + both + ") d group by "
                + KEY + " having " + Columns.joined(it -> "sum(" + it + ") <> 0", " or ") + " order by " + KEY
                + " fetch first " + MOST + " rows only";
        List<Difference> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(difference(rows));
            }
        }
        return found;
    }

    private static Difference difference(ResultSet rows) throws SQLException {
        Scope scope = new Scope(
                Optional.of(rows.getString(1)).filter(it -> !it.isEmpty()).map(UnitId::new),
                Optional.of(rows.getString(2)).filter(it -> !it.isEmpty()));
        Cell cell = new Cell(scope, Axis.valueOf(rows.getString(3)), rows.getInt(4), rows.getString(5));
        Map<Slice, Long> counts = new HashMap<>();
        for (int at = 0; at < Slice.EVERY.size(); at++) {
            counts.put(Slice.EVERY.get(at), rows.getLong(6 + at));
        }
        return new Difference(cell, new Tally(counts));
    }

    /** Makes all totals anew: those of days from the facts, the others from those of days, which are fewer. */
    void retotal() throws SQLException {
        run("delete from statistics_total");
        for (Of of : Of.values()) {
            for (Axis axis : Axis.values()) {
                insert(counted(of, axis, PERIODS.get(0), 1));
                for (String longer : List.of("t.period / 100", "0")) {
                    insert(summed(of, axis, longer));
                }
            }
        }
    }

    /** In the order in which they are read, so that what is read together lies together. */
    private void insert(String select) throws SQLException {
        run("insert into statistics_total (" + KEY + ", " + Columns.list(it -> it) + ") " + select
                + " order by 1, 2, 3, 4, 5");
    }

    private static String summed(Of of, Axis axis, String period) {
        return "select t.unit, t.place, t.axis, " + period + " as period, t.item, "
                + Columns.list(it -> "sum(t." + it + ") as " + it) + " from statistics_total t where t.axis = '" + axis
                + "' and " + of.totals + " and t.period > " + FIRST_DAY + " group by t.unit, t.place, t.axis, "
                + (period.equals("0") ? "" : period + ", ") + "t.item";
    }

    private static String counted(Of of, Axis axis, String period, int sign) {
        String item = ITEMS.get(axis);
        String groups = Stream.of(of.unit, of.place, period.equals("0") ? "" : period, item)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return "select " + text(of.unit, "varchar(40)") + " as unit, " + text(of.place, "varchar(200)") + " as place, "
                + "cast('" + axis + "' as varchar(10)) as axis, " + period + " as period, "
                + text(item, "varchar(200)") + " as item, " + Columns.counted(sign) + " from statistics_fact f "
                + of.joins + " group by " + groups;
    }

    private static String text(String column, String type) {
        return column.isEmpty() ? "cast('' as " + type + ")" : column;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
