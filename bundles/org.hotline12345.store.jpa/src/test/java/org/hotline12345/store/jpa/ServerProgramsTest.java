package org.hotline12345.store.jpa;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.MovedYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/guides/backup.md and archive.md that call the programs of the server, called. */
class ServerProgramsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aYearIsDumpedDroppedAndRestored() throws Exception {
        try (ServerPrograms server = ServerPrograms.in(folder)) {
            server.create();
            server.start();
            try (Node node = new Node(server.database())) {
                create(node, DAY);
                Ticket ended = Filled.move(node, create(node, DAY.minusYears(1)));
                assertTrue(node.tickets().commit(Moves.archived(ended), Optional.empty()));
                node.tellAll();
                MovedYear out = node.years().detach(2024);

                String file = folder.resolve("hotline-2024.dump").toString();
                String address = "--dbname=" + out.address();
                String user = "--username=" + out.user();
                List<String> dump = new ArrayList<>(List.of("--format=custom", "--file=" + file));
                out.tables().forEach(it -> dump.add("--table=" + it.name()));
                dump.addAll(List.of(address, user));
                server.call("pg_dump", dump.toArray(String[]::new));
                server.call("pg_restore", "--list", file);
                String parts = String.join(
                        ", ", out.tables().stream().map(CopiedTable::name).toList());
                server.call("psql", address, user, "--command=drop table " + parts);
                server.call("pg_restore", "--exit-on-error", "--single-transaction", address, user, file);

                assertEquals(out, node.years().attach(2024));
                assertEquals(new Audited(2, 5, 0), node.audit().all(flaw -> {}));
            }
        }
    }

    /** The sister of {@link PointInTimeTest}. */
    @Tag("rehearsal")
    @Test
    void theDatabaseIsAsItWasBeforeTheAccident() throws Exception {
        try (ServerPrograms server = ServerPrograms.in(folder)) {
            Path archive = folder.resolve("wal");
            Path base = folder.resolve("base");
            server.create();
            Files.writeString(
                    server.data().resolve("postgresql.conf"), """
                    wal_level = replica
                    archive_mode = on
                    archive_command = 'test ! -f %1$s/%%f && mkdir -p %1$s && cp %%p %1$s/%%f'
                    archive_timeout = 60
                    """.formatted(archive), StandardOpenOption.APPEND);
            server.start();
            String moment;
            try (Node node = new Node(server.database())) {
                create(node, DAY);
                server.call("pg_basebackup", "-D", base.toString(), "-c", "fast", "-X", "none");
                create(node, DAY);
                moment = text(server.database(), "select clock_timestamp()");
                create(node, DAY);
                node.tamper("delete from ticket");
            }
            String last = text(server.database(), "select pg_walfile_name(pg_switch_wal())");
            await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(last)));
            server.stop();

            Files.move(server.data(), folder.resolve("data.broken"));
            Files.move(base, server.data());
            Files.writeString(
                    server.data().resolve("postgresql.auto.conf"),
                    """
                    restore_command = 'cp %s/%%f %%p'
                    recovery_target_time = '%s'
                    recovery_target_action = 'promote'
                    """.formatted(archive, moment),
                    StandardOpenOption.APPEND);
            server.own(Files.createFile(server.data().resolve("recovery.signal")));
            server.start();
            await().atMost(PATIENCE)
                    .until(() -> text(server.database(), "select pg_is_in_recovery()")
                            .equals("f"));
            try (Node node = new Node(server.database())) {
                assertEquals(new Audited(2, 2, 0), node.audit().all(flaw -> {}));
            }
        }
    }

    private static Ticket create(Node node, LocalDate day) throws SQLException {
        node.open(day.getYear());
        return ((Creation.Created) node.tickets().create(Moves.opening(day)))
                .moved()
                .ticket();
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
