package org.hotline12345.itests.benchmark.lean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.itests.benchmark.rows.Change;

/** Writes and reads the rows of the platform with plain JDBC, one transaction for each request. Safe for any thread. */
public final class LeanStore {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NEXT =
            "update ticket_serial set last_number = last_number + 1 where serial_day = ? returning last_number";

    private final DataSource database;
    private final Change create;
    private final Change sign;
    private final Map<String, JsonNode> documents = new HashMap<>();

    public LeanStore(DataSource database, Change create, Change sign) throws IOException {
        this.database = database;
        this.create = create;
        this.sign = sign;
        for (Change change : List.of(create, sign)) {
            for (Change.Statement statement : change.statements()) {
                for (Object value : statement.values()) {
                    if (value instanceof String text && text.startsWith("{")) {
                        documents.put(text, MAPPER.readTree(text));
                    }
                }
            }
        }
    }

    /** Takes a ticket in and gives its number. */
    public String create() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            String day = create.ticket().substring(0, 8);
            String number;
            try (PreparedStatement next = connection.prepareStatement(NEXT)) {
                next.setString(1, day);
                ResultSet last = next.executeQuery();
                last.next();
                number = "%s-%06d".formatted(day, last.getInt(1));
            }
            write(connection, create, number);
            connection.commit();
            return number;
        }
    }

    /** Signs a ticket that waits for it; false where it has moved on. */
    public boolean sign(String number) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Optional<String> document = text(connection, "select body from ticket where number = ?", number);
            if (document.isEmpty() || MAPPER.readTree(document.get()).isEmpty()) {
                return false;
            }
            boolean first = write(connection, sign, number);
            connection.commit();
            return first;
        }
    }

    /** A ticket with its contact and its record; empty where there is none. */
    public Optional<ObjectNode> read(String number) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            Optional<String> body = text(connection, "select body from ticket where number = ?", number);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            ObjectNode answer = MAPPER.createObjectNode();
            answer.set("ticket", MAPPER.readTree(body.get()));
            text(connection, "select sealed from ticket_contact where ticket = ?", number)
                    .ifPresent(it -> answer.put("contact", it));
            ArrayNode record = answer.putArray("history");
            try (PreparedStatement select = connection.prepareStatement(
                    "select step, taken_at, actor, basis, body from ticket_event where ticket = ? order by sequence")) {
                select.setString(1, number);
                ResultSet event = select.executeQuery();
                while (event.next()) {
                    ObjectNode it = record.addObject();
                    it.put("step", event.getString(1)).put("at", event.getString(2));
                    it.put("actor", event.getString(3)).put("basis", event.getString(4));
                    it.set("said", MAPPER.readTree(event.getString(5)));
                }
            }
            return Optional.of(answer);
        }
    }

    /** The latest tickets that some units have or had. */
    public ArrayNode queue(List<String> units, int limit) throws SQLException, IOException {
        String marks = String.join(", ", units.stream().map(it -> "?").toList());
        String sql = "select t.body from ticket t where exists (select 1 from ticket_assignment a"
                + " where a.ticket = t.number and a.unit in (" + marks + ")) order by t.number desc limit ?";
        ArrayNode page = MAPPER.createArrayNode();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int index = 0; index < units.size(); index++) {
                select.setString(index + 1, units.get(index));
            }
            select.setInt(units.size() + 1, limit);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                JsonNode ticket = MAPPER.readTree(found.getString(1));
                ObjectNode entry = page.addObject();
                for (String field : List.of("number", "version", "status", "matter", "movedAt")) {
                    entry.set(field, ticket.get(field));
                }
            }
        }
        return page;
    }

    /** Sends all statements; those that follow each other with the same words go as one batch. */
    private boolean write(Connection connection, Change change, String number) throws SQLException, IOException {
        int written = 1;
        List<Change.Statement> statements = change.statements();
        for (int from = 0; from < statements.size(); ) {
            String sql = statements.get(from).sql();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                while (from < statements.size() && statements.get(from).sql().equals(sql)) {
                    fill(statement, statements.get(from).values(), change.ticket(), number);
                    statement.addBatch();
                    from++;
                }
                for (int rows : statement.executeBatch()) {
                    written = Math.min(written, rows);
                }
            }
        }
        return written == 1;
    }

    private void fill(PreparedStatement statement, List<Object> values, String model, String number)
            throws SQLException, IOException {
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            if (value instanceof String text) {
                JsonNode document = documents.get(text);
                statement.setString(
                        index + 1,
                        document == null
                                ? text.replace(model, number)
                                : MAPPER.writeValueAsString(renumbered(document, model, number)));
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    /** The same document of another ticket. */
    static JsonNode renumbered(JsonNode node, String model, String number) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            object.properties().forEach(it -> copy.set(it.getKey(), renumbered(it.getValue(), model, number)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(it -> copy.add(renumbered(it, model, number)));
            return copy;
        }
        return node.isTextual() && node.textValue().contains(model)
                ? TextNode.valueOf(node.textValue().replace(model, number))
                : node;
    }

    private static Optional<String> text(Connection connection, String sql, String number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, number);
            ResultSet found = select.executeQuery();
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts.stream().filter(it -> it != null).findFirst();
        }
    }
}
