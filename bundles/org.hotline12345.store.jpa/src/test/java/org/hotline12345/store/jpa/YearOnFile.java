package org.hotline12345.store.jpa;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hotline12345.store.api.MovedYear;
import org.postgresql.PGConnection;

/** What an operator does with a year that was taken out of a PostgreSQL. */
final class YearOnFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;
    private final int year;
    private final Map<String, byte[]> files = new TreeMap<>();

    YearOnFile(DataSource database, int year) {
        this.database = database;
        this.year = year;
    }

    static Map<String, String> hashes(MovedYear moved) {
        Map<String, String> hashes = new TreeMap<>();
        moved.tables().forEach(it -> hashes.put(it.name(), it.sha256()));
        return hashes;
    }

    /** Of the rows of the year, read through the whole tables that they are in. */
    Map<String, String> hashes() throws SQLException, IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            DatabaseSource source = new DatabaseSource(connection, YearTables.all());
            for (StoredTable table : source.tables()) {
                int number = table.columnNames().indexOf(YearTables.number(table.name()));
                Tally tally = new Tally();
                source.read(table.name(), line -> {
                    if (YearTables.of(JSON.readTree(line).get(number).asText()) == year) {
                        tally.add(line);
                    }
                });
                hashes.put(
                        YearTables.part(table.name(), year),
                        tally.of(table.name()).sha256());
            }
        }
        return hashes;
    }

    /** What pg_dump and drop table do. */
    void dumpAndDrop() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String part : YearTables.parts(year)) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + part + " to stdout", file);
                files.put(part, file.toByteArray());
                statement.execute("drop table " + part);
            }
        }
    }

    /** What pg_restore does. */
    void restore() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : YearTables.all()) {
                String part = YearTables.part(table, year);
                statement.execute("create table %s (like %s including all)".formatted(part, table));
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + part + " from stdin", new ByteArrayInputStream(files.get(part)));
            }
        }
    }
}
