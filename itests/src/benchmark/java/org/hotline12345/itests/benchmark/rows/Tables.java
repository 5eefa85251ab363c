package org.hotline12345.itests.benchmark.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that hold rows of a ticket, as the database names them: nothing here knows a column, so that a migration
 * changes what is measured and not how.
 */
public final class Tables {

    /** Whose rows are told to others and then gone; the benchmark writes them itself. */
    public static final String OUTBOX = "outbox";

    /** What a table calls the number of its ticket, and the columns that tell its rows apart. */
    public record Table(String name, String number, List<String> columns, Set<String> keys) {}

    private static final String COLUMNS =
            "select table_name, column_name from information_schema.columns where table_schema = 'public'"
                    + " and is_identity = 'NO' and is_generated = 'NEVER'"
                    + " and table_name not in (select relname from pg_class where relispartition)"
                    + " order by table_name, ordinal_position";

    private static final String IN_PARTS = "select relname from pg_class where relkind = 'p'";

    private final List<Table> tables = new ArrayList<>();

    public Tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1), it -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
        for (Map.Entry<String, List<String>> it : columns.entrySet()) {
            String number = it.getKey().equals("ticket") ? "number" : "ticket";
            if (it.getValue().contains(number) && !it.getKey().equals("request_key")) {
                tables.add(new Table(it.getKey(), number, it.getValue(), keys(connection, it.getKey())));
            }
        }
    }

    /** Makes the parts of a year, where there are none. */
    void open(Connection connection, int year) throws SQLException {
        List<String> inParts = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(IN_PARTS)) {
                while (found.next()) {
                    inParts.add(found.getString(1));
                }
            }
            for (String table : inParts) {
                statement.execute(
                        "create table if not exists %1$s_%2$d partition of %1$s for values from ('%2$d') to ('%3$d')"
                                .formatted(table, year, year + 1));
            }
        }
    }

    /** All but the outbox, the ticket's own table first. */
    public List<Table> kept() {
        return tables.stream()
                .filter(it -> !it.name().equals(OUTBOX))
                .sorted((a, b) ->
                        Boolean.compare(b.name().equals("ticket"), a.name().equals("ticket")))
                .toList();
    }

    /** The rows of one ticket, by table. */
    public Map<Table, List<Row>> of(Connection connection, String ticket) throws SQLException {
        Map<Table, List<Row>> rows = new LinkedHashMap<>();
        for (Table table : kept()) {
            rows.put(table, rows(connection, table, ticket));
        }
        return rows;
    }

    /** Takes away all tickets from one number to before another. */
    public void clear(Connection connection, String from, String to) throws SQLException {
        for (Table table : tables) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + table.name() + " where "
                    + table.number() + " >= ? and " + table.number() + " < ?")) {
                delete.setString(1, from);
                delete.setString(2, to);
                delete.executeUpdate();
            }
        }
    }

    private static List<Row> rows(Connection connection, Table table, String ticket) throws SQLException {
        String sql = "select " + String.join(", ", table.columns()) + " from " + table.name() + " where "
                + table.number() + " = ? order by " + String.join(", ", table.keys());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, ticket);
            List<Row> rows = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                Row row = new Row();
                for (String column : table.columns()) {
                    row.put(column, found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static Set<String> keys(Connection connection, String table) throws SQLException {
        Set<String> keys = new HashSet<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(null, null, table)) {
            while (found.next()) {
                keys.add(found.getString("COLUMN_NAME"));
            }
        }
        return keys;
    }
}
