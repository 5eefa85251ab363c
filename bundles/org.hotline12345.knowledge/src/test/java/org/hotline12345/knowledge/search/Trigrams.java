package org.hotline12345.knowledge.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL finds by pairs of three letters, with the same weight of the title. */
final class Trigrams implements AutoCloseable {

    private static final String SEARCH = "select id from article order by"
            + " 2 * word_similarity(?, head) + word_similarity(?, head || ' ' || body) desc, id limit 10";

    private final EmbeddedPostgres server;
    private final Connection connection;

    Trigrams() throws IOException, SQLException {
        // Without a locale that knows Chinese letters there are no trigrams of them.
        this.server =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        this.connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table article (id text primary key, head text, body text)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into article values (?, ?, ?)")) {
            for (Entry each : Corpus.articles()) {
                insert.setString(1, each.id());
                insert.setString(2, each.title() + " " + String.join(" ", each.wordings()));
                insert.setString(3, each.text());
                insert.executeUpdate();
            }
        }
    }

    List<String> search(String question) {
        try (PreparedStatement query = connection.prepareStatement(SEARCH)) {
            query.setString(1, question);
            query.setString(2, question);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
