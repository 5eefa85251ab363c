package org.hotline12345.store.jpa;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotline12345.store.api.CopiedTable;

/** The tables behind a connection, in the transaction that it is in. */
final class DatabaseSource implements Source {

    /** Rows that are in memory at once; a piece of a file has a quarter of a megabyte. */
    private static final int AT_ONCE = 50;

    private static final JsonFactory JSON = new JsonFactory();

    private final Connection connection;
    private final boolean derby;
    private final Map<String, StoredTable> tables = new TreeMap<>();

    /** @param names the tables that are meant, of which none may be missing */
    DatabaseSource(Connection connection, Set<String> names) throws SQLException {
        this.connection = connection;
        this.derby = Migrations.isDerby(connection.getMetaData().getDatabaseProductName());
        StoredTable.all(connection, names).forEach(it -> tables.put(it.name(), it));
    }

    List<StoredTable> tables() {
        return List.copyOf(tables.values());
    }

    @Override
    public List<Shape> shapes() {
        return tables.values().stream().map(Shape::of).toList();
    }

    @Override
    public CopiedTable read(String name, Lines lines) throws SQLException, IOException {
        StoredTable table = tables.get(name);
        Tally tally = new Tally();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select(derby))) {
                while (rows.next()) {
                    String line = line(table.columns(), rows);
                    tally.add(line);
                    lines.take(line);
                }
            }
        }
        return tally.of(name);
    }

    private static String line(List<StoredTable.Column> columns, ResultSet row) throws SQLException, IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartArray();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).kind().write(json, row, i + 1);
            }
            json.writeEndArray();
        }
        return line.toString();
    }
}
