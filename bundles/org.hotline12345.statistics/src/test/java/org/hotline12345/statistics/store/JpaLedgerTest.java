package org.hotline12345.statistics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hotline12345.law.contract.Journey;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Ledger.Difference;
import org.hotline12345.statistics.cube.Range;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Sheet;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.Histories;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The totals are the sums over the facts, whatever comes in whatever order, however often and from wherever. */
class JpaLedgerTest {

    private static final int JOURNEYS = 8;
    private static final int TICKETS = 40;
    private static final int SENDERS = 3;

    private static EmptyDatabases databases;

    @BeforeAll
    static void startServer() {
        databases = new EmptyDatabases();
    }

    @AfterAll
    static void stopServer() {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheLawDoesWithATicketIsCountedOnce(On on) throws SQLException {
        try (Books books = new Books(ModuleStore.in(databases, on, "statistics"))) {
            Random random = new Random(1);
            for (Journey journey :
                    Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).subList(0, JOURNEYS)) {
                List<Ticket> told = new ArrayList<>();
                for (Outcome.Moved moved : journey.moves()) {
                    told.add(moved.ticket());
                    books.enter(moved.ticket());
                    books.enter(told.get(random.nextInt(told.size())));
                }
                assertEquals(List.of(), books.ledger().differences());
                Ticket last = told.get(told.size() - 1);
                Tally all = books.ledger()
                        .read(it -> it.items(Sheet.of(Scope.city(), Axis.ALL, Range.EVER)))
                        .get("");
                assertEquals(Tally.of(Books.entry(last).fact()), all);
                // The next journey's ticket has the same number.
                books.clear();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void manySendersAtOnceCountNothingTwice(On on) throws Exception {
        List<List<Ticket>> histories = histories(2);
        List<Ticket> all = histories.stream().flatMap(List::stream).collect(Collectors.toList());
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try (Books books = new Books(ModuleStore.in(databases, on, "statistics"))) {
            List<Future<?>> sent = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                List<Ticket> own = new ArrayList<>(all);
                Collections.shuffle(own, new Random(sender));
                sent.add(senders.submit(() -> own.forEach(it -> enterPatiently(books, it))));
            }
            for (Future<?> each : sent) {
                each.get(2, TimeUnit.MINUTES);
            }
            assertEquals(List.of(), books.ledger().differences());
            assertEquals(TICKETS, books.ledger().tickets());
            assertStanding(books, histories);
        } finally {
            senders.shutdownNow();
        }
    }

    /** As the platform does, which tells again what a receiver did not take. */
    private static void enterPatiently(Books books, Ticket ticket) {
        for (int attempt = 0; ; attempt++) {
            try {
                books.enter(ticket);
                return;
            } catch (StoreUnavailable e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyTogetherAreTheSameAsOneByOne(On on) throws SQLException {
        List<List<Ticket>> histories = histories(3);
        try (Books books = new Books(ModuleStore.in(databases, on, "statistics"))) {
            histories.forEach(it -> books.enter(it.get(0)));
            books.ledger()
                    .enter(histories.stream()
                            .map(it -> Books.entry(it.get(it.size() - 1)))
                            .toList());
            assertEquals(List.of(), books.ledger().differences());
            assertStanding(books, histories);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongTotalIsFoundAndMadeAnew(On on) throws SQLException {
        List<List<Ticket>> histories = histories(4);
        try (Books books = new Books(ModuleStore.in(databases, on, "statistics"))) {
            histories.forEach(it -> books.enter(it.get(it.size() - 1)));
            books.run(
                    "update statistics_total set tickets = tickets + 2 where unit = '' and place = '' and axis = 'ALL'"
                            + " and period = 0");
            List<Difference> differences = books.ledger().differences();
            assertEquals(1, differences.size());
            assertEquals(
                    Map.of(new Slice.All(), 2L), differences.get(0).tooMuch().counts());
            assertEquals(Scope.city(), differences.get(0).cell().scope());

            books.run("delete from statistics_total where axis = 'PLACE'");
            assertTrue(books.ledger().differences().size() > 1);
            books.ledger().retotal();
            assertEquals(List.of(), books.ledger().differences());
            assertStanding(books, histories);
        }
    }

    /** The one waits for the other, or is told that it cannot; what is entered meanwhile is counted. */
    @ParameterizedTest
    @EnumSource
    void twoMakeAllTotalsAnewAtOnce(On on) throws Exception {
        List<List<Ticket>> histories = histories(5);
        ExecutorService hands = Executors.newFixedThreadPool(SENDERS);
        try (Books books = new Books(ModuleStore.in(databases, on, "statistics"))) {
            histories.forEach(it -> books.enter(it.get(0)));
            CyclicBarrier together = new CyclicBarrier(SENDERS);
            Future<Boolean> one = hands.submit(() -> retotalled(books, together));
            Future<Boolean> other = hands.submit(() -> retotalled(books, together));
            Future<?> entering = hands.submit(() -> {
                together.await();
                histories.forEach(it -> enterPatiently(books, it.get(it.size() - 1)));
                return true;
            });
            boolean first = one.get(2, TimeUnit.MINUTES);
            boolean second = other.get(2, TimeUnit.MINUTES);
            assertTrue(first || second);
            entering.get(2, TimeUnit.MINUTES);
            assertEquals(List.of(), books.ledger().differences());
            assertStanding(books, histories);
        } finally {
            hands.shutdownNow();
        }
    }

    /** Whether it was this one's turn; nothing else may come of it. */
    private static boolean retotalled(Books books, CyclicBarrier together) throws Exception {
        together.await();
        try {
            books.ledger().retotal();
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    private static List<List<Ticket>> histories(long seed) {
        Histories histories = new Histories(seed);
        List<List<Ticket>> all = new ArrayList<>();
        for (int ticket = 0; ticket < TICKETS; ticket++) {
            all.add(histories.next());
        }
        return all;
    }

    private static void assertStanding(Books books, List<List<Ticket>> histories) {
        Tally byHand = histories.stream()
                .map(it -> Tally.of(Books.entry(it.get(it.size() - 1)).fact()))
                .reduce(Tally.NONE, Tally::plus);
        assertEquals(
                Map.of("", byHand), books.ledger().read(it -> it.items(Sheet.of(Scope.city(), Axis.ALL, Range.EVER))));
    }
}
