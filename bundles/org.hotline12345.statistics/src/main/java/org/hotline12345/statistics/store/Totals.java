package org.hotline12345.statistics.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.statistics.cube.Cell;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;

/**
 * Moves totals. A ticket moves some sixty of them, and they travel to the database as one batch: one by one they would take as
 * many turns on the wire while others wait for the same rows.
 */
final class Totals {

    private static final String MOVE = "update statistics_total set " + Columns.list(it -> it + " = " + it + " + ?")
            + " where unit = ? and place = ? and axis = ? and period = ? and item = ?";
    private static final String BEGIN = "insert into statistics_total (" + Columns.list(it -> it)
            + ", unit, place, axis, period, item) values (" + Columns.list(it -> "?") + ", ?, ?, ?, ?, ?)";

    private final Connection connection;

    Totals(Connection connection) {
        this.connection = connection;
    }

    /** @param change in the order in which the rows are to be taken */
    void move(Map<Cell, Tally> change) throws SQLException {
        List<Map.Entry<Cell, Tally>> all = new ArrayList<>(change.entrySet());
        List<Map.Entry<Cell, Tally>> begun = new ArrayList<>();
        int[] moved = run(MOVE, all);
        for (int at = 0; at < moved.length; at++) {
            if (moved[at] == 0) {
                begun.add(all.get(at));
            }
        }
        run(BEGIN, begun);
    }

    private int[] run(String sql, List<Map.Entry<Cell, Tally>> changes) throws SQLException {
        if (changes.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<Cell, Tally> each : changes) {
                int at = 0;
                for (Slice slice : Slice.EVERY) {
                    statement.setInt(++at, Math.toIntExact(each.getValue().of(slice)));
                }
                Cell cell = each.getKey();
                statement.setString(++at, unit(cell.scope()));
                statement.setString(++at, place(cell.scope()));
                statement.setString(++at, cell.axis().name());
                statement.setInt(++at, cell.period());
                statement.setString(++at, cell.item());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    static String unit(Scope scope) {
        return scope.unit().map(UnitId::value).orElse("");
    }

    static String place(Scope scope) {
        return scope.place().orElse("");
    }
}
