package org.hotline12345.warning.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.warning.api.SuddenRise;
import org.hotline12345.warning.surge.ReportedRises;
import org.hotline12345.warning.surge.Rise;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.Usual;
import org.hotline12345.warning.surge.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaSurgeBooksTest {

    private static final Instant NOON = Instant.parse("2026-02-02T04:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(3));

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
    void whatAPersonSaidStaysWhenItIsBroughtUpToDate(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaSurgeBooks books = new JpaSurgeBooks(store.template());
            Surge opened = opened("650421");
            books.keep(opened);
            Surge.Judgement said = new Surge.Judgement(Verdict.REAL, "主管爆裂", "center", LATER);
            assertEquals(Optional.of(said), books.judge(opened.id(), said).flatMap(Surge::judgement));
            books.keep(with(opened, 30, Optional.empty()));

            Surge found = books.find(opened.id()).orElseThrow();
            assertEquals(Optional.of(said), found.judgement());
            assertEquals(30, found.amount());
            assertEquals(2.5, found.usual());
            assertEquals(List.of(found), books.since(LATER), "it lasts");
            assertEquals(Optional.empty(), books.judge("none", said));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasEndedStaysSo(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaSurgeBooks books = new JpaSurgeBooks(store.template());
            Surge opened = opened(Series.CITY);
            books.keep(opened);
            books.keep(with(opened, 4, Optional.of(LATER)));
            books.keep(with(opened, 50, Optional.empty()));
            Surge found = books.find(opened.id()).orElseThrow();
            assertEquals(Optional.of(LATER), found.endedAt());
            assertEquals(4, found.amount());
            assertEquals(Series.CITY, found.series().place());
            assertEquals(List.of(), books.since(LATER));
            assertTrue(books.since(NOON).contains(found));
        }
    }

    @ParameterizedTest
    @EnumSource
    void othersAreToldOfWhatLastedInTheirDaysAndOfNoFalseAlarm(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            JpaSurgeBooks books = new JpaSurgeBooks(store.template());
            ReportedRises rises = new ReportedRises(books);
            Surge lasting = opened("650421");
            Surge ended = opened(Series.CITY);
            books.keep(lasting);
            books.keep(ended);
            books.keep(with(ended, 4, Optional.of(LATER)));
            assertEquals(2, rises.between(NOON, LATER).size());
            assertEquals(List.of(), rises.between(NOON.minusSeconds(9), NOON), "it had not begun");
            SuddenRise after = rises.between(LATER, LATER.plusSeconds(9)).get(0);
            assertEquals(Optional.of("650421"), after.place());
            assertEquals(1, rises.between(LATER, LATER.plusSeconds(9)).size(), "the other had ended");
            books.judge(lasting.id(), new Surge.Judgement(Verdict.REAL, "主管爆裂", "center", LATER));
            assertTrue(rises.between(LATER, LATER.plusSeconds(9)).get(0).confirmed());
            books.judge(lasting.id(), new Surge.Judgement(Verdict.FALSE_ALARM, "误报", "center", LATER));
            assertEquals(List.of(), rises.between(LATER, LATER.plusSeconds(9)));
        }
    }

    private static Surge opened(String place) {
        return Surge.opened(new Rise(new Series("水电气热", place), 20, new Usual(2.5, 2.6, 1), 1e-9, true), NOON);
    }

    private static Surge with(Surge surge, long amount, Optional<Instant> ended) {
        return new Surge(
                surge.id(),
                surge.series(),
                surge.openedAt(),
                LATER,
                ended,
                amount,
                Math.max(amount, surge.peak()),
                surge.usual(),
                surge.chance(),
                Optional.empty());
    }
}
