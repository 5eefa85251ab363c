package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.YearClosed;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of tickets on PostgreSQL are in parts, which come in time. */
class YearsTest {

    private static Stores stores;

    private DataSource database;

    @TempDir
    Path folder;

    @BeforeAll
    static void openStores() {
        stores = new Stores();
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    @BeforeEach
    void create() throws SQLException {
        database = stores.started(On.POSTGRESQL);
    }

    @Test
    void twoNodesMakeTheComingYearsOnce() throws Exception {
        try (Node node = new Node(database)) {
            List<CompletableFuture<Void>> both = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> open("2031-12-31T15:59:59Z")))
                    .limit(4)
                    .toList();
            both.forEach(CompletableFuture::join);
            assertTrue(years().containsAll(Set.of(2031, 2032)), years()::toString);
            assertFalse(years().contains(2033), years()::toString);
            open("2031-12-31T16:00:00Z");
            assertTrue(years().contains(2033), years()::toString);
            create(node, LocalDate.of(2033, 12, 31));
            assertEquals(1, node.count("ticket_event_2033"));
        }
    }

    @Test
    void whatThereIsOfEachYearIsMovedIntoItsParts() throws Exception {
        database = stores.create(On.POSTGRESQL);
        Migrations.bring(database, MigrationVersion.fromVersion("6"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int year = 2022; year <= 2024; year++) {
                statement.execute(
                        "insert into ticket select '%d0401-' || to_char(g, 'FM000000'), 1, 'r', 's', 'k', 'c', 'p', 0, 0,"
                                        .formatted(year)
                                + " 'b' || g from generate_series(1, 10) g");
            }
            // Of a version that has not encrypted it yet, and what somebody has left behind.
            statement.execute(
                    "insert into ticket_confidential values ('20210401-000001', null, null, null, 'q', null)");
            statement.execute("insert into ticket_clock values ('20200401-000001', 1, 0, 'k', 0, true, false, 7)");
            Migrations.bring(database, MigrationVersion.LATEST);
            assertEquals(Set.of(2020, 2021, 2022, 2023, 2024), new YearTables(connection).attached());
            try (ResultSet found = statement.executeQuery("select count(*), min(number), max(body), (select alarm_at"
                    + " from ticket_clock_2020) from ticket_2023")) {
                found.next();
                assertEquals(
                        List.of(10, "20230401-000001", "b9", 7),
                        List.of(found.getInt(1), found.getString(2), found.getString(3), found.getInt(4)));
            }
        }
    }

    @Test
    void whoCannotMakeTheNextYearYetDoesNotWaitForIt() throws Exception {
        try (Node node = new Node(database);
                Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            open("2030-06-01T00:00:00Z");
            other.setAutoCommit(false);
            statement.execute("lock table archived_year in share row exclusive mode");
            CompletableFuture<Void> early = CompletableFuture.runAsync(() -> open("2031-06-01T00:00:00Z"));
            assertThrows(IllegalStateException.class, () -> open("2032-06-01T00:00:00Z"));
            early.join();
            assertFalse(years().contains(2032), years()::toString);
            other.rollback();
            open("2032-06-01T00:00:00Z");
            create(node, LocalDate.of(2032, 6, 1));
        }
    }

    @Test
    void aTicketOfAYearThatNothingWasMadeReadyForIsRefusedAndLeavesNothing() throws Exception {
        try (Node node = new Node(database)) {
            LocalDate far = LocalDate.of(2099, 1, 1);
            assertThrows(YearClosed.class, () -> node.tickets().create(Moves.opening(far)));
            assertEquals(0, node.count("ticket_serial"));
            assertEquals(0, node.count("outbox"));
            create(node, Moves.DAY);
        }
    }

    @Test
    void aListReadsTheLatestYearsOnly() throws Exception {
        try (Node node = new Node(database)) {
            for (int year = 2024; year <= 2026; year++) {
                open(year + "-06-01T00:00:00Z");
                create(node, LocalDate.of(year, 3, 1));
                node.tamper(
                        ("insert into ticket select '%d0401-' || to_char(g, 'FM000000'), version, regulation, status,"
                                        + " kind, category, place, taken_at, moved_at, body"
                                        + " from ticket_%d, generate_series(1, 3000) g")
                                .formatted(year, year));
            }
            node.tamper("analyze ticket, ticket_event");

            assertEquals(Set.of("ticket_2025"), read("select body from ticket where number = '20250301-000001'"));
            assertEquals(
                    Set.of("ticket_event_2024"),
                    read("select * from ticket_event where ticket = '20240301-000001' order by sequence"));
            assertEquals(Set.of("ticket_2026"), read("select body from ticket order by number desc limit 10"));
            assertEquals(
                    Set.of("ticket_2026", "ticket_2025"),
                    read("select body from ticket order by number desc limit 4000"));
            assertEquals(
                    Set.of("ticket_2025"),
                    read("select body from ticket where number < '20250402' order by number desc limit 10"));
            assertEquals(
                    Set.of("ticket_2026"),
                    read("select body from ticket where status = 'AWAITING_DISPATCH' order by number desc limit 10"));
        }
    }

    @Test
    void whatRingsAndWhoseTicketsAreOpenIsFoundByTheIndexOfEachYear() throws Exception {
        try (Node node = new Node(database)) {
            node.tamper(
                    "insert into ticket_clock select '2025' || to_char(g, 'FM0000') || '-000001', 1, 0, 'CENTER', g, true,"
                            + " false, g from generate_series(1, 9999) g");
            node.tamper("analyze ticket_clock");
            String plan = plan("select ticket, min(alarm_at) from ticket_clock where alarm_at <= 20 group by ticket"
                    + " order by 2, 1 limit 100");
            assertTrue(plan.contains("ticket_clock_2025_alarm_at_ticket_idx"), plan);
            assertFalse(plan.contains("Seq Scan on ticket_clock_2025"), plan);
        }
    }

    @Test
    void whatIsRestoredBringsItsYearsAlong() throws Exception {
        DataSource there = stores.started(On.POSTGRESQL);
        open("2019-06-01T00:00:00Z", new Node(database));
        try (Node node = new Node(database);
                Node after = new Node(there)) {
            create(node, LocalDate.of(2019, 6, 1));
            create(node, LocalDate.of(2025, 6, 1));
            Stores.backup(database).write(folder.resolve("hotline.zip"));
            Stores.backup(there).restore(folder.resolve("hotline.zip"));
            assertEquals(1, after.count("ticket_2019"));
            assertEquals(1, after.count("ticket_contact_2025"));
        }
    }

    private void open(String now, Node node) {
        node.close();
        open(now);
    }

    /** What a node does at that moment. */
    private void open(String now) {
        try {
            new ComingYears(database, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).open();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(Node node, LocalDate day) {
        assertTrue(node.tickets().create(Moves.opening(day)) instanceof Creation.Created);
    }

    private NavigableSet<Integer> years() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new YearTables(connection).attached();
        }
    }

    /** The tables that a query really reads, those apart that are made ready for years to come. */
    private Set<String> read(String query) throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (String line : plan(query).split("\n")) {
            if (line.matches(".* on ticket\\w*_\\d{4} .*") && !line.contains("never executed")) {
                tables.add(line.replaceFirst(".* on (ticket\\w*_\\d{4}) .*", "$1"));
            }
        }
        tables.removeIf(it -> YearTables.of(it.substring(it.length() - 4)) > 2026);
        return tables;
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("explain (analyze, costs off, timing off) " + query)) {
            while (found.next()) {
                plan.append(found.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
