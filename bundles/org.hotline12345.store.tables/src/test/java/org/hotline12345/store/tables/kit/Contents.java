package org.hotline12345.store.tables.kit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a database, to which one that began with it can be brought back.
 *
 * @param shape how many tables, columns and indexes there are
 * @param rows of each table
 */
record Contents(long shape, Map<String, List<List<Object>>> rows) {

    /** Ends the names of Flyway's own tables, which change only with the shape. */
    private static final String HISTORY = "schema_history";

    static Contents of(Connection connection, On kind) throws SQLException {
        Map<String, List<List<Object>>> rows = new LinkedHashMap<>();
        String schema = kind == On.DERBY ? "APP" : "public";
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = '"' + tables.getString("TABLE_NAME") + '"';
                if (!name.contains(HISTORY)) {
                    rows.put(name, rows(connection, name));
                }
            }
        }
        return new Contents(shape(connection, kind), rows);
    }

    /** Whether it is now as it was; not where somebody has changed the tables themselves. */
    boolean restored(Connection connection, On kind) throws SQLException {
        if (shape(connection, kind) != shape) {
            return false;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<List<Object>>> table : rows.entrySet()) {
                statement.executeUpdate("delete from " + table.getKey());
                for (List<Object> row : table.getValue()) {
                    insert(connection, table.getKey(), row);
                }
            }
        }
        connection.commit();
        return true;
    }

    private static void insert(Connection connection, String table, List<Object> row) throws SQLException {
        String places = "?, ".repeat(row.size() - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int column = 0; column < row.size(); column++) {
                insert.setObject(column + 1, row.get(column));
            }
            insert.executeUpdate();
        }
    }

    private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(
                            switch (found.getMetaData().getColumnType(column)) {
                                case Types.CLOB -> found.getString(column);
                                case Types.BLOB -> found.getBytes(column);
                                default -> found.getObject(column);
                            });
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static long shape(Connection connection, On kind) throws SQLException {
        String counted = kind == On.DERBY
                ? "select (select count(*) from sys.syscolumns) + (select count(*) from sys.sysconglomerates)"
                        + " from sysibm.sysdummy1"
                : "select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid"
                        + " where c.relnamespace = 'public'::regnamespace and not a.attisdropped";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(counted)) {
            found.next();
            return found.getLong(1);
        }
    }
}
