package org.hotline12345.assessment.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotline12345.assessment.Books.Difference;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;

/**
 * Counts all facts anew, by plain SQL that knows nothing of how the totals were made. All measures of one month are counted in
 * one pass over the facts, and one such list is done with before the next is counted: of ten years no more than one is held.
 */
final class Recount {

    private static final String EVERY_THEME = "cast('" + Count.ALL + "' as varchar(200))";
    private static final String TOTALS =
            "select unit, theme, month_number, measure, amount from assessment_total where ";
    private static final String BEGIN =
            "insert into assessment_total (month_number, unit, theme, measure, amount) values (?, ?, ?, ?, ?)";
    private static final int BATCH = 1000;

    private final Connection connection;

    Recount(Connection connection) {
        this.connection = connection;
    }

    /**
     * One list.
     *
     * @param counting gives unit, theme, month, and the sum of each measure
     * @param which totals are of this list
     */
    private record Piece(String counting, List<Measure> measures, String which) {

        static Piece ofAllThemes(String counting, List<Measure> measures) {
            String names = measures.stream().map(it -> "'" + it.name() + "'").collect(joining(", "));
            return new Piece(counting, measures, "theme = '" + Count.ALL + "' and measure in (" + names + ")");
        }
    }

    private static List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        FactColumn.columns().entrySet().stream()
                .collect(groupingBy(it -> it.getValue().month(), TreeMap::new, groupingBy(Map.Entry::getKey)))
                .forEach((month, measures) -> pieces.add(ofMonth(month, List.copyOf(measures.keySet()))));
        pieces.add(new Piece(
                "select unit, theme, delivered, count(*) from assessment_fact where theme <> '" + Count.ALL
                        + "' group by unit, theme, delivered",
                List.of(Measure.DISPATCHED),
                "theme <> '" + Count.ALL + "'"));
        pieces.add(Piece.ofAllThemes(
                "select '" + Intake.DESK + "', " + EVERY_THEME + ", month_number, count(*), sum(at_once)"
                        + " from assessment_intake group by month_number",
                List.of(Measure.TAKEN_BY_PHONE, Measure.ANSWERED_AT_ONCE)));
        return pieces;
    }

    /** What counts in the month of one column. */
    private static Piece ofMonth(String month, List<Measure> measures) {
        String sums =
                measures.stream().map(it -> FactColumn.columns().get(it).sum()).collect(joining(", "));
        return Piece.ofAllThemes(
                "select unit, %1$s, %2$s, %3$s from assessment_fact where %2$s is not null group by unit, %2$s"
                        .formatted(EVERY_THEME, month, sums),
                measures);
    }

    /** The totals that are not what the facts give. */
    Map<Count, Difference> differences() throws SQLException {
        Map<Count, Difference> differences = new TreeMap<>();
        for (Piece piece : pieces()) {
            Map<Count, Long> recounted = recounted(piece);
            Map<Count, Long> totals = totals(piece);
            Set<Count> every = new HashSet<>(recounted.keySet());
            every.addAll(totals.keySet());
            for (Count count : every) {
                Difference beside = new Difference(totals.getOrDefault(count, 0L), recounted.getOrDefault(count, 0L));
                if (beside.total() != beside.recounted()) {
                    differences.put(count, beside);
                }
            }
        }
        return differences;
    }

    /** Makes all totals anew. */
    void retotal() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from assessment_total");
        }
        for (Piece piece : pieces()) {
            begin(recounted(piece));
        }
    }

    private void begin(Map<Count, Long> totals) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            int waiting = 0;
            for (Map.Entry<Count, Long> each : new TreeMap<>(totals).entrySet()) {
                insert.setInt(1, Months.number(each.getKey().month()));
                insert.setString(2, each.getKey().unit().value());
                insert.setString(3, each.getKey().theme());
                insert.setString(4, each.getKey().measure().name());
                insert.setLong(5, each.getValue());
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private Map<Count, Long> recounted(Piece piece) throws SQLException {
        Map<Count, Long> recounted = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(piece.counting())) {
            while (rows.next()) {
                for (int at = 0; at < piece.measures().size(); at++) {
                    put(recounted, rows, piece.measures().get(at), rows.getLong(4 + at));
                }
            }
        }
        return recounted;
    }

    private Map<Count, Long> totals(Piece piece) throws SQLException {
        Map<Count, Long> totals = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TOTALS + piece.which())) {
            while (rows.next()) {
                put(totals, rows, Measure.valueOf(rows.getString(4)), rows.getLong(5));
            }
        }
        return totals;
    }

    private static void put(Map<Count, Long> amounts, ResultSet row, Measure measure, long amount) throws SQLException {
        if (amount != 0) {
            UnitId unit = new UnitId(row.getString(1));
            amounts.put(new Count(unit, row.getString(2), Months.month(row.getInt(3)), measure), amount);
        }
    }
}
