package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hotline12345.itests.client.Rest;

/**
 * Counts all that the running totals say once more, by SQL of its own over the tables of tickets in a PostgreSQL, and knows
 * nothing of how the platform counts: of units only what stands above which.
 */
final class PlainRecount {

    private final DataSource database;
    private final Map<String, String> parents = new TreeMap<>();

    /** @param rest of a platform that knows the units */
    PlainRecount(DataSource database, Rest rest) {
        this.database = database;
        for (JsonNode unit :
                rest.as("center").get("/units").expecting(200).json().path("units")) {
            parents.put(unit.path("id").asText(), unit.path("parent").asText());
        }
    }

    /** Fails where any total differs, or where there is none; else says how many there are. */
    String agree() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql("functions"));
            statement.execute("create temporary table standing (holder text, scope text, below text)");
            stand(connection);
            List<String> wrong = rows(statement, sql("statistics"));
            wrong.addAll(rows(statement, sql("figures")));
            assertEquals("total, as stored and as counted", List.of(), wrong);
            return "%s statistical totals and %s of the figures of %s tickets"
                    .formatted(
                            some(statement, "statistics_total"),
                            some(statement, "assessment_total"),
                            some(statement, "ticket"));
        }
    }

    /** For which units each one's tickets count, and under which unit of the next level. */
    private void stand(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into standing values (?, ?, ?)")) {
            add(insert, "", "", "");
            for (String holder : parents.keySet()) {
                String below = "";
                for (String scope = holder; !scope.isEmpty(); scope = parents.get(scope)) {
                    add(insert, holder, scope, below);
                    below = scope;
                }
                add(insert, holder, "", below);
            }
        }
    }

    private static void add(PreparedStatement insert, String holder, String scope, String below) throws SQLException {
        insert.setString(1, holder);
        insert.setString(2, scope);
        insert.setString(3, below);
        insert.executeUpdate();
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1) + ": " + rows.getString(2) + ", " + rows.getString(3));
            }
        }
        return found;
    }

    private static long some(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            long count = rows.getLong(1);
            if (count == 0) {
                throw new AssertionError("nothing was counted: " + table);
            }
            return count;
        }
    }

    private static String sql(String name) throws IOException {
        try (InputStream text = PlainRecount.class.getResourceAsStream("/recount/" + name + ".sql")) {
            return new String(text.readAllBytes(), UTF_8);
        }
    }
}
