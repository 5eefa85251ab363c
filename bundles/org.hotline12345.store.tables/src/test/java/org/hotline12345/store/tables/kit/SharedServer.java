package org.hotline12345.store.tables.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The PostgreSQL of all tests in a JVM. It starts when the first one asks, because a start takes as long as many tests do, and
 * ends with the JVM. Each test has a database of its own there; who stops or fills a server starts one for itself.
 */
public final class SharedServer {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** In bytes, for several servers. */
    private static final long ROOM = 4L << 30;

    private static EmbeddedPostgres server;

    private SharedServer() {}

    public static synchronized EmbeddedPostgres started() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        // It would look through each of its databases in turn, of which there is one for each test.
                        .setServerConfig("autovacuum", "off")
                        .setDataDirectory(Files.createTempDirectory(place(), "hotline-postgresql"))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** In memory, where there is room: each database is many hundreds of files, which a disk takes longer to make than most tests last. */
    private static Path place() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM
                ? MEMORY
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    static DataSource open(String name) {
        return started().getDatabase("postgres", name);
    }

    /** Makes an empty database, and answers its name. */
    static String create() throws SQLException {
        return create("");
    }

    /** Makes a copy of one that nobody is connected to, and answers its name. */
    static String copy(String mould) throws SQLException {
        return create(" template " + mould + " strategy file_copy");
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
