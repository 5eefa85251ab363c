package org.hotline12345.supervision.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.hotline12345.supervision.CaseStore.NewFile;
import org.hotline12345.supervision.CaseStore.Said;
import org.hotline12345.supervision.CaseStore.Watched;
import org.hotline12345.supervision.Followed;
import org.hotline12345.supervision.FollowedStore.Around;
import org.hotline12345.supervision.Subject;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.Finding.Decision;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.pattern.Cluster;
import org.hotline12345.supervision.pattern.Point;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On both databases. */
class StoreTest {

    private static final Instant NOW = Instant.parse("2025-03-28T02:00:00Z");
    private static final UnitId SHANSHAN = new UnitId("650421");
    private static final UnitId TOKSUN = new UnitId("650422");
    private static final Subject HOT = Subject.hotSpot("水电气热/停水", "650421/鲁克沁镇");
    private static final CaseSelection ALL =
            new CaseSelection(Optional.empty(), Optional.empty(), Optional.empty(), 50);

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
    void whatIsFollowedIsFoundByPlaceRequesterAndUnit(On on) throws SQLException {
        try (ModuleStore store = store(on)) {
            JpaFollowed followed = new JpaFollowed(store.template());
            assertTrue(followed.enter(followed(1, 2, "a", "650421/鲁克沁镇", true)));
            assertTrue(followed.enter(followed(2, 1, "b", "650421", false)));
            assertTrue(followed.enter(followed(3, 1, "", "650422", false)));
            assertFalse(followed.enter(followed(1, 1, "a", "650421", false)));
            assertTrue(followed.enter(followed(1, 2, "a", "650421/鲁克沁镇", true)));

            assertEquals(
                    followed(1, 2, "a", "650421/鲁克沁镇", true),
                    followed.find(ticket(1)).orElseThrow());
            assertEquals(List.of(ticket(1)), tickets(followed.around(around(false, false), NOW, NOW.plusSeconds(9))));
            assertEquals(
                    2,
                    followed.around(around(true, true), NOW, NOW.plusSeconds(9)).size());
            assertEquals(
                    1,
                    followed.around(around(true, true), NOW.plusSeconds(2), NOW.plusSeconds(9))
                            .size());
            assertEquals(Optional.of("b"), followed.known(List.of("x", "b")));
            assertEquals(Optional.empty(), followed.known(List.of("x")));
            assertEquals(List.of(ticket(2)), tickets(followed.of("b", "水电气热/停水", 10)));
            assertEquals(List.of(ticket(1)), tickets(followed.without("水电气热/停水", "650421/鲁克沁镇", 10)));
            assertEquals(List.of(ticket(1)), tickets(followed.refused(SHANSHAN, 10)));
            assertTrue(followed.enter(followed(1, 3, "a", "650421/鲁克沁镇", false)));
            assertEquals(List.of(), followed.refused(SHANSHAN, 10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFindingGrowsIsOneWithAnotherAndIsDecidedOnce(On on) throws SQLException {
        try (ModuleStore store = store(on)) {
            JpaFindings findings = new JpaFindings(store.template());
            JpaFollowed followed = new JpaFollowed(store.template());
            IntStream.rangeClosed(1, 12)
                    .forEach(it -> followed.enter(followed(it, 1, "r" + it % 3, "650421/鲁克沁镇", false)));
            findings.grow(HOT, List.of(cluster(1, 3), cluster(7, 9)), 50, NOW);
            findings.grow(HOT, List.of(cluster(2, 4)), 50, NOW);
            assertEquals(
                    List.of(3, 4),
                    list(findings, Optional.empty()).stream()
                            .map(Finding::matters)
                            .toList());
            assertTrue(findings.holds(HOT, ticket(4)));
            assertFalse(findings.holds(HOT, ticket(5)));
            findings.grow(HOT, List.of(cluster(4, 7)), 50, NOW);
            Finding one = findings.find(1).orElseThrow();
            assertEquals(9, one.matters());
            assertEquals(3, one.requesters());
            assertEquals(IntStream.rangeClosed(1, 9).mapToObj(StoreTest::ticket).toList(), one.tickets());
            assertEquals(Optional.of(1L), findings.find(2).orElseThrow().mergedInto());
            assertEquals(List.of(HOT), findings.undecided(FindingKind.HOT_SPOT));

            Decision dismissed =
                    new Decision(FindingState.DISMISSED, "计划停水", Optional.empty(), "center", NOW, one.matters());
            assertTrue(findings.decide(1, dismissed));
            assertFalse(findings.decide(1, dismissed));
            assertEquals(Optional.of(dismissed), findings.find(1).orElseThrow().decision());
            findings.settle(HOT, List.of(), 50, NOW);
            assertEquals(FindingState.DISMISSED, findings.find(1).orElseThrow().state());
            assertEquals(1, list(findings, Optional.of(FindingState.DISMISSED)).size());
            findings.supervised(1, 5);
            assertEquals(Optional.of(5L), findings.find(1).orElseThrow().supervisionCase());
        }
    }

    /** The same matters in any order, and again: the same findings. */
    @ParameterizedTest
    @EnumSource
    void noOrderMakesADifference(On on) throws SQLException {
        Set<Set<TicketNumber>> first = Set.of();
        for (int seed = 0; seed < 3; seed++) {
            try (ModuleStore store = store(on)) {
                JpaFindings findings = new JpaFindings(store.template());
                List<Cluster> windows = new ArrayList<>(
                        List.of(cluster(1, 3), cluster(2, 5), cluster(5, 7), cluster(10, 12), cluster(11, 14)));
                windows.addAll(List.copyOf(windows));
                Collections.shuffle(windows, new Random(seed));
                windows.forEach(it -> findings.grow(HOT, List.of(it), 50, NOW));
                Set<Set<TicketNumber>> now = list(findings, Optional.of(FindingState.FOUND)).stream()
                        .map(it -> Set.copyOf(
                                findings.find(it.number()).orElseThrow().tickets()))
                        .collect(Collectors.toSet());
                first = seed == 0 ? now : first;
                assertEquals(first, now);
                assertEquals(2, now.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseHasGroundsUnitsAndEntries(On on) throws SQLException {
        try (ModuleStore store = store(on)) {
            JpaCases cases = new JpaCases(store.template());
            cases.enter(ticket(1), "停水", List.of(ground(1, 1, Optional.empty(), SHANSHAN)), NOW);
            cases.enter(ticket(2), "停水", List.of(ground(2, 1, Optional.empty(), TOKSUN)), NOW);
            assertEquals(2, cases.list(ALL, Optional.empty(), NOW).size());
            assertEquals(1, cases.list(ALL, Optional.of(Set.of(TOKSUN)), NOW).size());
            assertEquals(List.of(), cases.list(ALL, Optional.of(Set.of()), NOW));
            assertEquals(List.of(1L, 2L), cases.of(List.of(ticket(1), ticket(2))));
            assertTrue(cases.say(1, said(CaseEntry.Kind.REPLY), Optional.empty()));

            long all = cases.gather(
                    List.of(new Watched(ticket(1), 1), new Watched(ticket(2), 1)),
                    Optional.empty(),
                    new NewFile("全部", "center", NOW, Set.of(SHANSHAN), Optional.of(7L)));
            SupervisionCase gathered = cases.find(all).orElseThrow();
            assertEquals(Set.of(SHANSHAN, TOKSUN), gathered.units());
            assertEquals(2, gathered.grounds().size());
            assertEquals(Optional.of(all), cases.find(1).orElseThrow().mergedInto());
            assertEquals(Optional.empty(), cases.find(2));
            assertFalse(cases.say(1, said(CaseEntry.Kind.REPLY), Optional.empty()));
            assertEquals(0, cases.overdue(NOW));
            assertEquals(1, cases.overdue(NOW.plus(Duration.ofDays(9))));
            CaseSelection overdue =
                    new CaseSelection(Optional.of(Standing.OVERDUE), Optional.empty(), Optional.empty(), 50);
            assertEquals(
                    1,
                    cases.list(overdue, Optional.of(Set.of(TOKSUN)), NOW.plus(Duration.ofDays(9)))
                            .size());

            cases.enter(ticket(1), "停水", List.of(ground(1, 1, Optional.of("已办"), SHANSHAN)), NOW);
            cases.enter(ticket(2), "停水", List.of(ground(2, 1, Optional.of("已办"), SHANSHAN)), NOW.plusSeconds(5));
            SupervisionCase ended = cases.find(all).orElseThrow();
            assertEquals(Optional.of("已办"), ended.result());
            assertEquals(Optional.of(NOW.plusSeconds(5)), ended.endedAt());
            assertEquals(Set.of(SHANSHAN), ended.units());
            assertFalse(cases.say(all, said(CaseEntry.Kind.URGING), Optional.empty()));
            assertTrue(cases.say(all, said(CaseEntry.Kind.RESULT), Optional.empty()));
            assertEquals(Optional.of("说明"), cases.find(all).orElseThrow().result());
            cases.enter(ticket(1), "停水", List.of(ground(1, 1, Optional.empty(), SHANSHAN)), NOW);
            assertEquals(ended.state(), cases.find(all).orElseThrow().state());
        }
    }

    private static ModuleStore store(On on) throws SQLException {
        return ModuleStore.in(databases, on, "supervision");
    }

    private static Said said(CaseEntry.Kind kind) {
        return new Said(kind, Optional.of(SHANSHAN), "说明", "center", NOW);
    }

    private static CaseGround ground(int ticket, int nth, Optional<String> result, UnitId unit) {
        return new CaseGround(
                ticket(ticket),
                nth,
                "K1.2",
                "逾期",
                NOW,
                5,
                NOW.plus(Duration.ofDays(7)),
                "5 个工作日",
                Set.of(unit),
                result,
                false);
    }

    private static Followed followed(int number, int version, String requester, String place, boolean without) {
        return new Followed(
                ticket(number),
                version,
                NOW.plusSeconds(number),
                "水电气热/停水",
                place,
                true,
                false,
                Optional.of(requester).filter(it -> !it.isEmpty()),
                false,
                without,
                without ? Map.of(SHANSHAN, NOW) : Map.of());
    }

    private static Around around(boolean theme, boolean county) {
        return new Around(theme ? "水电气热" : "水电气热/停水", theme, county ? "650421" : "650421/鲁克沁镇", county, true);
    }

    private static List<Finding> list(JpaFindings findings, Optional<FindingState> state) {
        return findings.list(Set.of(FindingKind.HOT_SPOT), new FindingSelection(state, Optional.empty(), 50));
    }

    private static Cluster cluster(int from, int to) {
        return new Cluster(IntStream.rangeClosed(from, to)
                .mapToObj(it -> new Point(ticket(it), NOW.plusSeconds(it), "a", false))
                .toList());
    }

    private static List<TicketNumber> tickets(List<Point> points) {
        return points.stream().map(Point::ticket).toList();
    }

    private static TicketNumber ticket(int number) {
        return new TicketNumber("20250328-%06d".formatted(number));
    }
}
