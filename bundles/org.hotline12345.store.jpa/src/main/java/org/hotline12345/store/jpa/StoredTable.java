package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as the schema describes it, with all names in small letters.
 *
 * @param name which table
 * @param columns in order of their names, which does not depend on when they were added
 * @param key the columns of the primary key, in its order
 */
record StoredTable(String name, List<Column> columns, List<String> key) {

    /**
     * One column.
     *
     * @param name which column
     * @param kind what it holds
     * @param counted whether the database itself counts on where no number is given
     */
    record Column(String name, ColumnKind kind, boolean counted) {}

    private static final String[] KINDS = {"TABLE", "PARTITIONED TABLE"};

    /**
     * The names of all tables in the schema of a connection, whoever made them, as the database writes them. A table that
     * is in parts is one, and its parts are none.
     */
    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", KINDS)) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf(it -> it.endsWith(Scripts.HISTORY));
        names.removeAll(YearTables.parts(connection));
        return names;
    }

    /** The tables of these names, in their order; fails where one is missing. */
    static List<StoredTable> all(Connection connection, Set<String> wanted) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        for (String name : names(connection)) {
            if (wanted.contains(small(name))) {
                tables.add(new StoredTable(small(name), columns(connection, name), key(connection, name)));
            }
        }
        if (tables.size() != wanted.size()) {
            throw new IllegalStateException("Of the tables " + wanted + " there are only " + tables);
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        TreeMap<String, Column> columns = new TreeMap<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                String name = small(found.getString("COLUMN_NAME"));
                ColumnKind kind = ColumnKind.of(table + "." + name, found.getInt("DATA_TYPE"));
                columns.put(
                        name,
                        new Column(
                                name, kind, found.getString("IS_AUTOINCREMENT").equals("YES")));
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        DatabaseMetaData schema = connection.getMetaData();
        try (ResultSet found = schema.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), small(found.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(key.values());
    }

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column that the database counts on by itself. */
    Optional<Column> counted() {
        return columns.stream().filter(Column::counted).findFirst();
    }

    /** Reads all rows in an order that is the same on every database: PostgreSQL would go by its country's alphabet. */
    String select(boolean derby) {
        String order = key.stream()
                .map(it -> derby || !isText(it) ? it : it + " collate \"C\"")
                .collect(joining(", "));
        return "select " + String.join(", ", columnNames()) + " from " + name + " order by " + order;
    }

    String insert() {
        String places = columns.stream().map(it -> "?").collect(joining(", "));
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values (" + places + ")";
    }

    private boolean isText(String column) {
        return columns.stream().anyMatch(it -> it.name().equals(column) && it.kind() == ColumnKind.TEXT);
    }
}
