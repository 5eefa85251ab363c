package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All that stands in the tables of a database, as text. */
final class Dump {

    private Dump() {}

    static String of(DataSource database) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                all.append("# ").append(table).append('\n');
                rows(connection, table, all);
            }
        }
        return all.toString();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add('"' + found.getString("TABLE_NAME") + '"');
            }
        }
        return tables;
    }

    private static void rows(Connection connection, String table, StringBuilder all) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    boolean bytes = found.getMetaData().getColumnType(column) == Types.BLOB;
                    all.append(bytes ? "" : found.getString(column)).append('\t');
                }
                all.append('\n');
            }
        }
    }
}
