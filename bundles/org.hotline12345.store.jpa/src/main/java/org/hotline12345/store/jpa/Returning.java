package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.YearStays.Why;
import org.hotline12345.store.tables.Trouble;

/** What keeps a year of tickets from being put back, apart from its record. Works outside of any transaction. */
final class Returning {

    private final Connection connection;
    private final YearTables tables;
    private final int year;

    Returning(Connection connection, int year) {
        this.connection = connection;
        this.tables = new YearTables(connection);
        this.year = year;
    }

    /**
     * @param keys those under which contacts can be read, or are given up
     * @throws YearStays with the first reason
     */
    void require(Set<String> keys) throws SQLException {
        requireTables();
        requireColumns();
        requireNumbers();
        requireKeys(keys);
    }

    private void requireTables() throws SQLException {
        List<String> missing = new ArrayList<>(YearTables.parts(year));
        missing.removeAll(tables.standing(year));
        if (missing.size() == YearTables.all().size() && !tables.archived(year)) {
            throw new YearStays(Why.NO_SUCH_YEAR, String.valueOf(year));
        }
        if (!missing.isEmpty()) {
            throw new YearStays(Why.AWAY, String.join(", ", missing));
        }
    }

    private void requireColumns() throws SQLException {
        for (String table : YearTables.all()) {
            List<StoredTable.Column> inUse = columns(table);
            String part = YearTables.part(table, year);
            if (!inUse.equals(columns(part))) {
                throw new YearStays(Why.OTHER_COLUMNS, part);
            }
        }
    }

    private List<StoredTable.Column> columns(String table) throws SQLException {
        return StoredTable.all(connection, Set.of(table)).get(0).columns();
    }

    /** Proves now, while nobody waits for it, that all rows are of this year: the server then need not look while others wait. */
    private void requireNumbers() throws SQLException {
        for (String table : YearTables.all()) {
            String part = YearTables.part(table, year);
            String number = YearTables.number(table);
            try {
                tables.execute("alter table %s drop constraint if exists %s_only".formatted(part, part));
                tables.execute("alter table %1$s add constraint %1$s_only check (%2$s >= '%3$s' and %2$s < '%4$s')"
                        .formatted(part, number, YearTables.text(year), YearTables.text(year + 1)));
            } catch (SQLException e) {
                if (Trouble.of(e) == Trouble.NO_YEAR) {
                    throw new YearStays(Why.NOT_WHOLE, part + ": " + YearTables.text(year), e);
                }
                throw e;
            }
        }
    }

    private void requireKeys(Set<String> keys) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select distinct key_id from " + YearTables.part("ticket_contact", year))) {
            while (found.next()) {
                if (!keys.contains(found.getString(1))) {
                    throw new YearStays(Why.NO_KEY, found.getString(1));
                }
            }
        }
    }
}
