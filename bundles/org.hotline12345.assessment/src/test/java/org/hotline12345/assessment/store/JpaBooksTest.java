package org.hotline12345.assessment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hotline12345.assessment.Books.Difference;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.Fact;
import org.hotline12345.assessment.Facts;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.contract.Journey;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The totals are the sums over the facts, whatever comes in whatever order and however often. */
class JpaBooksTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final YearMonth LAST = YearMonth.of(2045, 12);

    private static final int JOURNEYS = 10;
    private static final int MOVES = 200;
    private static final int SENDERS = 3;

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() throws IOException {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() throws IOException {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyTotalIsWhatARecountGives(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            Random random = new Random(1);
            for (Journey journey :
                    Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).subList(0, JOURNEYS)) {
                List<Ticket> told = new ArrayList<>();
                for (Outcome.Moved moved : journey.moves()) {
                    told.add(moved.ticket());
                    // At least once, and now and then an earlier one again.
                    enter(books, moved.ticket());
                    enter(books, told.get(random.nextInt(told.size())));
                }
                assertEquals(Map.of(), books.differences());
                assertLast(books, told.get(told.size() - 1));
                // The next journey's ticket has the same number.
                for (String row : List.of("TicketRow", "FactRow", "IntakeRow", "TotalRow")) {
                    store.template()
                            .tx(em ->
                                    em.createQuery("delete from " + row + " r").executeUpdate());
                }
            }
        }
    }

    /** The books say of a ticket what it says itself. */
    private static void assertLast(JpaBooks books, Ticket ticket) {
        List<Fact> facts = Facts.of(ticket, ticket.movedAt());
        Set<UnitId> units = new HashSet<>(facts.stream().map(Fact::unit).toList());
        long delivered = books.figures(units, FIRST, LAST).stream()
                .mapToLong(it -> it.of(Measure.DISPATCHED))
                .sum();
        assertEquals(facts.size(), delivered);
        assertEquals(facts.size(), books.facts());
        long byTheme = books.themes(units, FIRST, LAST).stream()
                .mapToLong(it -> it.count())
                .sum();
        assertEquals(delivered, byTheme);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongTotalIsFound(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            Ticket ticket = assigned();
            enter(books, ticket);
            store.template()
                    .tx(em -> em.createQuery("update TotalRow t set t.amount = t.amount + 2 where t.measure = :measure"
                                    + " and t.theme = :all")
                            .setParameter("measure", Measure.DISPATCHED.name())
                            .setParameter("all", Count.ALL)
                            .executeUpdate());
            Map<Count, Difference> differences = books.differences();
            assertTrue(differences.keySet().stream().allMatch(it -> it.measure() == Measure.DISPATCHED));
            assertTrue(differences.values().stream().allMatch(it -> it.total() == it.recounted() + 2));
            assertEquals(
                    Facts.of(ticket, ticket.movedAt()).stream()
                            .map(Fact::unit)
                            .distinct()
                            .count(),
                    differences.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void allTotalsAreMadeAnewFromTheFacts(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            DataSource database = store.database();
            JpaBooks books = new JpaBooks(store.template());
            Ticket ticket = assigned();
            enter(books, ticket);
            Set<UnitId> units = Set.of(Facts.of(ticket, ticket.movedAt()).get(0).unit());
            List<Figures> before = books.figures(units, FIRST, LAST);
            run(
                    database,
                    "update assessment_total set amount = amount + 1 where theme = ''",
                    "delete from assessment_total where theme <> ''");
            assertTrue(books.differences().size() > 1);
            books.retotal();
            assertEquals(Map.of(), books.differences());
            assertEquals(before, books.figures(units, FIRST, LAST));
            assertLast(books, ticket);
        }
    }

    /** As a table of ten years makes it, of which no statement that is made for a step sees the end. */
    @Test
    void aRecountMayTakeLongerThanAStep() throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(databases.address() + "?user=postgres");
        try (ModuleStore store = new ModuleStore(database, On.POSTGRESQL, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            enter(books, assigned());
            run(
                    database,
                    "alter table assessment_fact rename to assessment_slow",
                    "create view assessment_fact as select f.* from assessment_slow f cross join pg_sleep(0.5)",
                    "do $$ begin execute format('alter database %I set statement_timeout = 300', current_database());"
                            + " end $$");
            assertThrows(StoreUnavailable.class, books::facts);
            assertEquals(Map.of(), books.differences());
            assertThrows(StoreUnavailable.class, books::facts, "the limit is back");
        }
    }

    /** Whether they look at one moment: else the facts of a later one would stand beside the totals of an earlier. */
    @ParameterizedTest
    @EnumSource
    void aRecountAgreesWhileWorkGoesOn(On on) throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            List<Ticket> moves = Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).stream()
                    .flatMap(it -> it.moves().stream())
                    .map(Outcome.Moved::ticket)
                    .limit(MOVES)
                    .toList();
            Future<?> sent = sender.submit(() -> moves.forEach(it -> enter(books, it)));
            int looks = 0;
            while (!sent.isDone()) {
                assertEquals(Map.of(), books.differences());
                looks++;
            }
            sent.get();
            assertTrue(looks > 0);
            assertEquals(Map.of(), books.differences());
        } finally {
            sender.shutdownNow();
        }
    }

    /** As two do who rebuild at once, beside the receiver. */
    @ParameterizedTest
    @EnumSource
    void whatIsEnteredByThreeAtOnceIsCountedOnce(On on) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            List<Ticket> tickets = Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).stream()
                    .limit(JOURNEYS)
                    .flatMap(it -> it.moves().stream())
                    .map(Outcome.Moved::ticket)
                    .toList();
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                sent.add(senders.submit(() -> tickets.forEach(it -> enterPatiently(books, it))));
            }
            for (Future<?> each : sent) {
                each.get(2, TimeUnit.MINUTES);
            }
            assertEquals(Map.of(), books.differences());
        } finally {
            senders.shutdownNow();
        }
    }

    /** As the platform does, which tells again what a receiver did not take. */
    private static void enterPatiently(JpaBooks books, Ticket ticket) {
        for (int attempt = 0; ; attempt++) {
            try {
                enter(books, ticket);
                return;
            } catch (StoreUnavailable e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void monthsOutsideAreLeftOut(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "assessment")) {
            JpaBooks books = new JpaBooks(store.template());
            Ticket ticket = assigned();
            enter(books, ticket);
            Fact fact = Facts.of(ticket, ticket.movedAt()).get(0);
            assertEquals(1, dispatched(books.figures(Set.of(fact.unit()), fact.delivered(), fact.delivered())));
            YearMonth before = fact.delivered().minusMonths(1);
            assertEquals(0, dispatched(books.figures(Set.of(fact.unit()), before, before)));
            assertEquals(List.of(), books.figures(Set.of(), FIRST, LAST));
        }
    }

    private static long dispatched(List<Figures> figures) {
        return figures.stream().mapToLong(it -> it.of(Measure.DISPATCHED)).sum();
    }

    /** One with exactly one assignment. */
    private static Ticket assigned() {
        return Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).stream()
                .flatMap(it -> it.moves().stream())
                .map(Outcome.Moved::ticket)
                .filter(it -> Facts.of(it, it.movedAt()).size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static void enter(JpaBooks books, Ticket ticket) {
        Instant now = ticket.movedAt();
        books.enter(ticket, Facts.of(ticket, now));
    }
}
