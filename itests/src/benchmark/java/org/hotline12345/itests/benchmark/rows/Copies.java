package org.hotline12345.itests.benchmark.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into their tables by COPY, one connection for each table. */
final class Copies implements AutoCloseable {

    private record Stream(Connection connection, CopyIn copy) {}

    private final Map<Tables.Table, Stream> streams = new LinkedHashMap<>();

    Copies(DataSource database, List<Tables.Table> tables) throws SQLException {
        for (Tables.Table table : tables) {
            Connection connection = database.getConnection();
            String sql = "copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin";
            streams.put(
                    table,
                    new Stream(
                            connection,
                            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql)));
        }
    }

    void write(Map<Tables.Table, List<Row>> ticket) throws SQLException {
        for (Map.Entry<Tables.Table, List<Row>> it : ticket.entrySet()) {
            StringBuilder lines = new StringBuilder();
            it.getValue().forEach(row -> line(row, lines));
            byte[] bytes = lines.toString().getBytes(UTF_8);
            streams.get(it.getKey()).copy().writeToCopy(bytes, 0, bytes.length);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Stream stream : streams.values()) {
            stream.copy().endCopy();
            stream.connection().close();
        }
    }

    private static void line(Row row, StringBuilder line) {
        String before = "";
        for (Object value : row.values()) {
            line.append(before);
            before = "\t";
            if (value == null) {
                line.append("\\N");
            } else if (value instanceof byte[] bytes) {
                line.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            } else {
                escaped(value.toString(), line);
            }
        }
        line.append('\n');
    }

    private static void escaped(String text, StringBuilder line) {
        for (int index = 0; index < text.length(); index++) {
            char it = text.charAt(index);
            switch (it) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(it);
            }
        }
    }
}
