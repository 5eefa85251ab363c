package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends ContactContract {

    private static EmbeddedPostgres server;

    private final DataSource database =
            create("hotline_" + UUID.randomUUID().toString().replace("-", ""));

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Override
    DataSource database() {
        return database;
    }

    @Test
    void aRestartKeepsAll() throws Exception {
        Ticket ticket;
        try (Node before = new Node(database)) {
            Creation.Created created = (Creation.Created) before.tickets().create(Moves.opening(DAY));
            ticket = created.moved().ticket();
        }
        try (Node after = new Node(database)) {
            assertEquals(Optional.of(ticket), after.tickets().find(ticket.number()));
            assertEquals(1, after.tickets().events(ticket.number()).size());
        }
    }

    private static DataSource create(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getDatabase("postgres", name);
    }
}
