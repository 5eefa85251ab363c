package org.hotline12345.store.jpa;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotline12345.store.api.Audited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/guides/backup.md says of going back to a moment on PostgreSQL, done. */
class PointInTimeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void theDatabaseIsAsItWasBeforeTheAccident() throws Exception {
        Path archive = Files.createDirectory(folder.resolve("wal"));
        Path base = folder.resolve("base");
        String moment;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("first"))
                .setServerConfig("archive_mode", "on")
                .start()) {
            DataSource database = server.getPostgresDatabase();
            execute(database, "alter system set archive_command = 'cp %p " + archive + "/%f'");
            execute(database, "select pg_reload_conf()");
            try (Node node = new Node(database)) {
                node.tickets().create(Moves.opening(DAY));
                copy(database, folder.resolve("first"), base);
                node.tickets().create(Moves.opening(DAY));
                moment = text(database, "select clock_timestamp()");
                node.tickets().create(Moves.opening(DAY));
                node.tamper("delete from ticket");
            }
            String last = text(database, "select pg_walfile_name(pg_switch_wal())");
            await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(last)));
        }

        Files.writeString(
                base.resolve("postgresql.auto.conf"), """
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(archive, moment), StandardOpenOption.APPEND);
        Files.createFile(base.resolve("recovery.signal"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(base)
                .setCleanDataDirectory(false)
                .start()) {
            DataSource database = server.getPostgresDatabase();
            await().atMost(PATIENCE)
                    .until(() -> text(database, "select pg_is_in_recovery()").equals("f"));
            try (Node node = new Node(database)) {
                assertEquals(new Audited(2, 2, 0), node.audit().all(flaw -> {}));
            }
        }
    }

    /** What pg_basebackup does, by the functions that it uses itself; the server's programs for tests lack it. */
    private static void copy(DataSource database, Path data, Path base) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('base', true)");
            List<Path> files;
            try (Stream<Path> found = Files.walk(data)) {
                files = found.filter(it -> !it.startsWith(data.resolve("pg_wal")) || it.equals(data.resolve("pg_wal")))
                        .filter(it -> !it.endsWith("postmaster.pid"))
                        .toList();
            }
            for (Path file : files) {
                Files.copy(file, base.resolve(data.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(base.resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
