package org.hotline12345.itests.benchmark.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A PostgreSQL that keeps what it acknowledges: with fsync, which one for tests has not. */
public final class Database implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "shared_buffers", "1GB",
            "max_wal_size", "8GB"));

    private final EmbeddedPostgres server;
    private final Path folder;

    public Database(Path folder) throws IOException, SQLException {
        this.folder = folder;
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setPGStartupWait(Duration.ofMinutes(2));
        SETTINGS.forEach(builder::setServerConfig);
        this.server = builder.start();
        for (String durable : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!ask("postgres", "show " + durable).equals("on")) {
                throw new IllegalStateException(durable + " is off");
            }
        }
    }

    /** A line that says which server this is, and how it is set. */
    public String described() throws SQLException {
        return "PostgreSQL " + ask("postgres", "show server_version") + ", " + SETTINGS;
    }

    public void run(String name, String sql) throws SQLException {
        try (Connection connection = in(name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first value of the answer, as text. */
    public String ask(String name, String sql) throws SQLException {
        try (Connection connection = in(name).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getString(1)) : "";
        }
    }

    public DataSource in(String name) {
        return server.getDatabase(USER, name);
    }

    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    public int port() {
        return server.getPort();
    }

    /** The process above all of the server's. */
    public long process() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
