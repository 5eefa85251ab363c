package org.hotline12345.warning.surge;

import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.warning.HandClock;
import org.hotline12345.warning.Pictures;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.Town;
import org.hotline12345.warning.store.JpaSurgeBooks;
import org.hotline12345.warning.store.JpaWatchBooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From tickets to a warning and back, on both databases. */
class SurgeWatchTest {

    private static final Instant NOON = at("2026-01-30T12:30");
    private static final Series WATER = new Series("水电气热", "650421");

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
    void aRiseOpensOnceIsJudgedAndEndsByItself(On on) throws SQLException {
        try (ModuleStore store = ModuleStore.in(databases, on, "warning")) {
            HandClock clock = new HandClock(NOON);
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            JpaSurgeBooks surges = new JpaSurgeBooks(store.template());
            SurgeWatch watch = new SurgeWatch(books, surges, new Sensitivity(0.05, 5, 56, 14, 0.01), clock);
            Town town = new Town();
            SurgeDesk desk = new SurgeDesk(surges, new Sight(town, town), clock);

            int number = 0;
            for (int day = 1; day <= 20; day++) {
                books.enter(Pictures.of(taken(++number, "水电气热/停水", "650421", NOON.minus(Duration.ofDays(day))), NOON));
            }
            watch.round();
            assertEquals(List.of(), desk.list(Town.CENTER, 7));

            for (int call = 0; call < 12; call++) {
                books.enter(Pictures.of(taken(++number, "水电气热/停电", "650421", NOON), NOON));
            }
            watch.round();
            clock.turn(Duration.ofMinutes(5));
            watch.round();
            assertEquals(Set.of(WATER, WATER.inCity()), series(desk.list(Town.CENTER, 7)));
            assertEquals(Set.of(WATER), series(desk.list(Town.SHANSHAN_OFFICER, 7)));
            assertEquals(List.of(), desk.list(Town.TOKSUN_OFFICER, 7));
            Surge surge = desk.list(Town.SHANSHAN_OFFICER, 7).get(0);
            assertEquals(12, surge.amount());
            assertTrue(surge.open() && surge.usual() < 2);

            assertEquals(Optional.empty(), desk.judge(Town.TOKSUN_OFFICER, surge.id(), Verdict.REAL, "跳闸"));
            assertEquals(
                    Optional.of("shanshan"),
                    desk.judge(Town.SHANSHAN_OFFICER, surge.id(), Verdict.REAL, "跳闸")
                            .flatMap(Surge::judgement)
                            .map(Surge.Judgement::by));

            clock.turn(Duration.ofHours(25));
            watch.round();
            Surge ended = surges.find(surge.id()).orElseThrow();
            assertTrue(!ended.open() && ended.peak() == 12 && ended.judgement().isPresent());
        }
    }

    private static Set<Series> series(List<Surge> surges) {
        return surges.stream().map(Surge::series).collect(Collectors.toSet());
    }
}
