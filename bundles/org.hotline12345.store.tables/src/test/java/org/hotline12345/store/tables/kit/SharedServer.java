package org.hotline12345.store.tables.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The PostgreSQL of all tests in a JVM. It starts when the first one asks, because a start takes as long as many tests do, and
 * ends with the JVM. Each test has a database of its own there; who stops or fills a server starts one for itself.
 */
public final class SharedServer {

    private static EmbeddedPostgres server;

    private SharedServer() {}

    public static synchronized EmbeddedPostgres started() {
        if (server == null) {
            try {
                // Which looks through each of its databases in turn, of which there is one for each test.
                server = EmbeddedPostgres.builder()
                        .setServerConfig("autovacuum", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** Makes an empty database, and answers its name. */
    static String create() throws SQLException {
        return create("");
    }

    /** Makes a copy of one that nobody is connected to, and answers its name. */
    static String copy(String mould) throws SQLException {
        return create(" template " + mould);
    }

    private static String create(String how) throws SQLException {
        String name = "hotline_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + how);
        return name;
    }

    static void drop(String name) throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = started().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
