package org.hotline12345.warning.store;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hotline12345.law.contract.Journey;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.warning.DayCounts;
import org.hotline12345.warning.DayCounts.ThemeAndPlace;
import org.hotline12345.warning.Intake;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.PaceTable;
import org.hotline12345.warning.Paces;
import org.hotline12345.warning.Picture;
import org.hotline12345.warning.Pictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The books say of each ticket what it says itself, whatever comes in whatever order and however often. */
class JpaWatchBooksTest {

    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final Instant NOON = at("2026-01-30T12:00");
    private static final int JOURNEYS = 10;

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
    void whatIsHeldIsThePictureOfTheLatest(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            Random random = new Random(1);
            for (Journey journey :
                    Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).subList(0, JOURNEYS)) {
                List<Ticket> told = new ArrayList<>();
                for (Outcome.Moved moved : journey.moves()) {
                    told.add(moved.ticket());
                    // At least once, and now and then an earlier one again.
                    books.enter(picture(moved.ticket()));
                    books.enter(picture(told.get(random.nextInt(told.size()))));
                    assertHeld(picture(moved.ticket()), books);
                }
                // The next journey's ticket has the same number.
                for (String row : List.of("TicketRow", "HourRow", "WorkRow", "ClockRow", "PaceRow", "PaceTotalRow")) {
                    store.template()
                            .tx(em ->
                                    em.createQuery("delete from " + row + " r").executeUpdate());
                }
            }
        }
    }

    private static Picture picture(Ticket ticket) {
        return Pictures.of(ticket, ticket.movedAt());
    }

    private static void assertHeld(Picture last, JpaWatchBooks books) {
        assertEquals(sorted(last.open()), sorted(books.open(Optional.empty(), 100)));
        Map<Paces.Of, PaceTable> tables = new HashMap<>();
        last.paces()
                .values()
                .forEach(it -> tables.merge(
                        new Paces.Of(it.unit(), it.kind(), it.measure()),
                        PaceTable.EMPTY.plus(it.part(), 1),
                        PaceTable::plus));
        Map<Paces.Of, PaceTable> held = new HashMap<>(books.paces(FIRST).tables());
        held.values().removeIf(it -> it.all() == 0);
        assertEquals(tables, held);
        Intake intake = last.intake();
        assertEquals(
                Map.of(new ThemeAndPlace(intake.theme(), intake.place()), List.of(1L)),
                books.days(intake.hour(), 1).counts());
    }

    /** Clocks in an order, and to the millisecond, as they are held. */
    private static List<OpenWork> sorted(List<OpenWork> works) {
        return works.stream()
                .map(it -> new OpenWork(
                        it.ticket(),
                        it.assignment(),
                        it.unit(),
                        it.theme(),
                        it.place(),
                        it.kind(),
                        it.standing(),
                        it.since(),
                        it.clocks().stream()
                                .sorted(Comparator.comparing(clock -> clock.kind()))
                                .toList()))
                .sorted(Comparator.comparing(OpenWork::assignment))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachSeesItsOwnTheFirstLimitFirst(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            UnitId road = new UnitId("650421-road");
            enter(books, taken(1, "水电气热/停水", "650421", NOON));
            enter(books, with(taken(2, "水电气热/停水", "650421", NOON), delivered(1, WATER, NOON.plusSeconds(60))));
            enter(books, with(taken(3, "水电气热/停水", "650421", NOON), delivered(1, WATER, NOON)));
            enter(books, with(taken(4, "道路", "650421", NOON), delivered(1, road, NOON)));

            assertEquals(List.of("000003", "000002"), numbers(books.open(Optional.of(Set.of(WATER)), 10)));
            assertEquals(List.of("000003"), numbers(books.open(Optional.of(Set.of(WATER)), 1)));
            assertEquals(
                    Set.of("000001", "000002", "000003", "000004"),
                    new HashSet<>(numbers(books.open(Optional.empty(), 10))));
            assertEquals(List.of(), books.open(Optional.of(Set.of()), 10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hoursAddUpToDaysCountedBack(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            enter(books, taken(1, "水电气热/停水", "650421", NOON));
            enter(books, taken(2, "水电气热/停电", "650421", NOON.minusSeconds(23 * 3600)));
            enter(books, taken(3, "水电气热/停水", "650421", NOON.minusSeconds(24 * 3600)));
            enter(books, taken(4, "道路", "650402", NOON.minusSeconds(72 * 3600)));
            enter(books, taken(5, "道路", "650402", NOON.minusSeconds(400 * 3600)));

            DayCounts days = books.days(Intake.hour(NOON), 7);
            assertEquals(
                    Map.of(
                            new ThemeAndPlace("水电气热", "650421"), List.of(2L, 1L, 0L, 0L, 0L, 0L, 0L),
                            new ThemeAndPlace("道路", "650402"), List.of(0L, 0L, 0L, 1L, 0L, 0L, 0L)),
                    days.counts());
            assertEquals(4, days.known());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCountedElsewhereMoves(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            Picture before = picture(taken(1, "道路", "650421", NOON));
            books.enter(before);
            books.enter(picture(taken(1, "水电气热/停水", "650402", NOON).moved(NOON)));
            books.enter(before);
            Map<ThemeAndPlace, List<Long>> counts =
                    books.days(Intake.hour(NOON), 1).counts();
            assertEquals(Map.of(new ThemeAndPlace("水电气热", "650402"), List.of(1L)), counts);
            assertTrue(books.open(Optional.empty(), 10).stream()
                    .allMatch(it -> it.place().equals("650402")));
        }
    }

    private static List<String> numbers(List<OpenWork> works) {
        return works.stream()
                .map(it -> it.ticket().value().substring("20260130-".length()))
                .toList();
    }

    private static void enter(JpaWatchBooks books, Ticket ticket) {
        books.enter(Pictures.of(ticket, NOON));
    }
}
