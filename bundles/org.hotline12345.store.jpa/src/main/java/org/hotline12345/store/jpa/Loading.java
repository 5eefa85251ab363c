package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;

/** Fills the empty tables behind a connection, in the transaction that it is in. */
final class Loading {

    private static final int BATCH = 50;

    /** What a start puts into a store by itself, and what is no content of it therefore. */
    private static final Set<String> MADE_BY_STARTS = Set.of("contact_key", "courier_turn", "receiver");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Connection connection;
    private final DatabaseSource target;
    private final Optional<OpenYears> years;
    private final Set<CopiedTable> made;

    /** @param made what tables hold that nobody has touched: rows that their migrations make are no content either */
    Loading(Connection connection, Set<String> names, Set<CopiedTable> made) throws SQLException {
        this.connection = connection;
        this.made = Set.copyOf(made);
        this.target = new DatabaseSource(connection, names);
        this.years = OpenYears.in(connection);
    }

    /** Copies every table, and reads every row again as it stands now; the caller commits. */
    List<CopiedTable> from(Source source) throws SQLException, IOException {
        lock();
        requireEmpty();
        if (!target.shapes().equals(source.shapes())) {
            throw new NotCopied(Why.FILE_CHANGED, "its tables are " + source.shapes());
        }
        List<CopiedTable> copied = new ArrayList<>();
        for (StoredTable table : target.tables()) {
            CopiedTable sent = fill(table, source);
            countOn(table);
            CopiedTable arrived = target.read(table.name(), line -> {});
            if (!arrived.equals(sent)) {
                throw new NotCopied(Why.DIFFERENT, "sent " + sent + ", arrived " + arrived);
            }
            copied.add(arrived);
        }
        return copied;
    }

    /** Who would write waits until it is done. */
    private void lock() throws SQLException {
        for (StoredTable table : target.tables()) {
            execute("lock table " + table.name() + " in exclusive mode");
        }
    }

    private void requireEmpty() throws SQLException, IOException {
        List<String> full = new ArrayList<>();
        for (StoredTable table : target.tables()) {
            if (MADE_BY_STARTS.contains(table.name()) || isAsMade(table.name())) {
                execute("delete from " + table.name());
            }
            long rows = number("select count(*) from " + table.name()).orElse(0L);
            if (rows > 0) {
                full.add(table.name() + " " + rows);
            }
        }
        if (!full.isEmpty()) {
            throw new NotCopied(Why.NOT_EMPTY, full.stream().collect(joining(", ")));
        }
    }

    /** A table of which nothing is made is not read: it may be long. */
    private boolean isAsMade(String table) throws SQLException, IOException {
        return made.stream().anyMatch(it -> it.name().equals(table)) && made.contains(target.read(table, line -> {}));
    }

    private CopiedTable fill(StoredTable table, Source source) throws SQLException, IOException {
        int number = table.columnNames().indexOf(YearTables.number(table.name()));
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int[] waiting = {0};
            CopiedTable sent = source.read(table.name(), line -> {
                JsonNode values = values(table, line);
                if (years.isPresent() && number >= 0) {
                    years.get().open(values.get(number).asText());
                }
                bind(insert, table.columns(), values);
                insert.addBatch();
                waiting[0]++;
                if (waiting[0] == BATCH) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
            });
            insert.executeBatch();
            return sent;
        }
    }

    private static JsonNode values(StoredTable table, String line) throws IOException {
        JsonNode values = JSON.readTree(line);
        if (values.size() != table.columns().size()) {
            throw new NotCopied(Why.FILE_CHANGED, "a line has " + values.size() + " values");
        }
        return values;
    }

    private static void bind(PreparedStatement row, List<StoredTable.Column> columns, JsonNode values)
            throws SQLException, IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).kind().put(row, i + 1, values.get(i));
        }
    }

    /** What comes after the copy is numbered after it. */
    private void countOn(StoredTable table) throws SQLException {
        Optional<StoredTable.Column> counted = table.counted();
        if (counted.isPresent()) {
            String column = counted.get().name();
            Optional<Long> last = number("select max(" + column + ") from " + table.name());
            if (last.isPresent()) {
                execute("alter table %s alter column %s restart with %d"
                        .formatted(table.name(), column, last.get() + 1));
            }
        }
    }

    private Optional<Long> number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            long number = found.getLong(1);
            return found.wasNull() ? Optional.empty() : Optional.of(number);
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
