package org.hotline12345.assessment.result;

import static org.hotline12345.assessment.kit.March.COUNTIES;
import static org.hotline12345.assessment.kit.March.MARCH;
import static org.hotline12345.assessment.kit.March.at;
import static org.hotline12345.assessment.kit.March.draft;
import static org.hotline12345.assessment.kit.March.office;
import static org.hotline12345.assessment.kit.March.published;
import static org.hotline12345.assessment.kit.March.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A month of tickets whose outcome is known, played by Turpan's regulation: a help in March 2026 is delivered on Monday the 2nd at
 * ten o'clock, to be signed in 12 hours and closed by the end of the 9th, which is 182 hours later.
 */
class MonthTest {

    /** What comes of them in March 2026: value and points of each line. */
    private static final Map<String, String> SHANSHAN = Map.ofEntries(
            Map.entry("signed-in-time", "86.36 9.89"),
            Map.entry("closed-in-time", "86.36 19.77"),
            Map.entry("first-reply", "86.36 6.59"),
            Map.entry("returned", "4.35 5.00"),
            Map.entry("return-refused", "4.35 3.91"),
            Map.entry("satisfaction", "100.00 20.00"),
            Map.entry("participation", "89.47 5.00"),
            Map.entry("redone", "9.09 3.49"),
            Map.entry("knowledge", "- -"),
            Map.entry("closed-early", "52.38 2.00"),
            Map.entry("fewer-of-a-kind", "-187.50 0.00"));

    private static final Map<String, String> GAOCHANG = Map.ofEntries(
            Map.entry("signed-in-time", "100.00 15.00"),
            Map.entry("closed-in-time", "100.00 30.00"),
            Map.entry("first-reply", "100.00 10.00"),
            Map.entry("returned", "0.00 5.00"),
            Map.entry("return-refused", "0.00 5.00"),
            Map.entry("satisfaction", "100.00 20.00"),
            Map.entry("participation", "100.00 5.00"),
            Map.entry("redone", "0.00 5.00"),
            Map.entry("knowledge", "- -"),
            Map.entry("closed-early", "100.00 3.00"),
            Map.entry("fewer-of-a-kind", "70.00 2.00"));

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
    void aMonthWithKnownOutcomeGivesExactlyTheseIndicators(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            Result draft = draft(office);

            assertEquals(new TreeMap<>(SHANSHAN), lines(draft, Town.SHANSHAN));
            assertEquals(new TreeMap<>(GAOCHANG), lines(draft, Town.GAOCHANG));
            assertEquals(
                    score("79.53"),
                    draft.row(Town.SHANSHAN).orElseThrow().scored().score());
            assertEquals(
                    score("105.00"),
                    draft.row(Town.GAOCHANG).orElseThrow().scored().score());
            assertFalse(draft.row(Town.TOKSUN).orElseThrow().scored().tickets());
            assertEquals(List.of("提前办结：用时不超过时限的 50%（吐政办函〔2021〕33号 A34）"), draft.notes());
            assertEquals(Map.of(), office.books.differences());
            // What is counted in one pass from the facts is what the running totals say.
            assertEquals(
                    office.books.figures(Set.of(Town.SHANSHAN), MARCH.from(), MARCH.to()),
                    List.of(draft.row(Town.SHANSHAN).orElseThrow().known().figures()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedStaysAndIsProven(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            assertEquals(
                    Kind.WRONG_ORDER,
                    Office.refused(office.results.publish(
                                    Town.CENTER, draft(office).id(), "吐政服考〔2026〕3号", "another"))
                            .kind());
            Result published = published(office);
            Recomputed same = office.results.recompute(Town.OFFICE, COUNTIES).orElseThrow();
            assertTrue(same.proven());
            assertEquals(List.of(), same.since());
            assertEquals(List.of(), same.facts());

            office.play.play(Town.SHANSHAN, at("2026-03-30", 10), "sign@13");
            Recomputed later = office.results.recompute(Town.OFFICE, COUNTIES).orElseThrow();
            assertTrue(later.proven());
            assertEquals(
                    List.of("新计入"),
                    later.facts().stream().map(ResultStore.FactChange::what).toList());
            assertTrue(later.since().stream().anyMatch(it -> it.item().equals("signed-in-time")));
            assertEquals(Optional.of(published), office.results.find(Town.SHANSHAN_OFFICER, COUNTIES));
            assertEquals(
                    Kind.WRONG_ORDER,
                    Office.refused(office.results.publish(Town.CENTER, COUNTIES, "再发", published.hash()))
                            .kind());
            assertEquals("county.2026-03.2", draft(office).id());
            assertTrue(office.results
                    .recompute(Town.OFFICE, COUNTIES)
                    .orElseThrow()
                    .proven());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachNumberOpensToItsTickets(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            published(office);
            assertEquals(19, count(office, "closed-in-time", Evidence.Side.PART));
            assertEquals(22, count(office, "closed-in-time", Evidence.Side.WHOLE));
            assertEquals(11, count(office, "closed-early", Evidence.Side.PART));
            assertEquals(1, count(office, "returned", Evidence.Side.PART));
            assertEquals(23, count(office, "fewer-of-a-kind", Evidence.Side.WHOLE));
            assertEquals(0, count(office, "knowledge", Evidence.Side.WHOLE));
            assertEquals(
                    Optional.empty(),
                    office.evidence.of(
                            Town.GAOCHANG_OFFICER,
                            COUNTIES,
                            Town.SHANSHAN,
                            "returned",
                            Evidence.Side.PART,
                            Optional.empty(),
                            10));
        }
    }

    private static long count(Office office, String item, Evidence.Side side) {
        Result result = office.results.find(Town.CENTER, COUNTIES).orElseThrow();
        return count(office, result, Town.SHANSHAN, item, side);
    }

    private static long count(Office office, Result result, UnitId unit, String item, Evidence.Side side) {
        long found = 0;
        Optional<ResultStore.Behind> after = Optional.empty();
        do {
            Evidence.Page page = office.evidence
                    .of(Town.CENTER, result.id(), unit, item, side, after, 5)
                    .orElseThrow();
            found += page.behind().size();
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void theFrontDeskIsAssessedByWhatItEnters(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            UnitId day = new UnitId("day");
            UnitId night = new UnitId("night");
            LocalDate second = LocalDate.of(2026, 3, 2);
            DeskDay entered = new DeskDay(second, day, "白班", 200, 190, 2_850, Optional.of(133L));
            assertEquals(List.of(), office.desk.enter(Town.CENTER, entered));
            assertEquals(List.of(), office.desk.enter(Town.CENTER, entered));
            office.desk.enter(Town.CENTER, new DeskDay(second, night, "夜班", 50, 35, 2_100, Optional.empty()));
            office.desk.mark(Town.CENTER, new QualityMark("a", second, day, 90, Optional.empty(), "用语规范"));
            office.desk.mark(Town.CENTER, new QualityMark("b", second, day, 80, Optional.empty(), "没有核对地址"));
            office.desk.mark(Town.CENTER, new QualityMark("b", second, day, 84, Optional.empty(), "复核后更正"));
            assertEquals(
                    Kind.FORBIDDEN,
                    office.desk.enter(Town.CALL_TAKER, entered).get(0).kind());
            assertEquals(
                    "connected",
                    office.desk
                            .enter(Town.CENTER, new DeskDay(second, day, "白班", 1, 2, 0, Optional.empty()))
                            .get(0)
                            .where()
                            .orElseThrow());

            Result groups =
                    Office.done(office.results.draft(Town.CENTER, AssessedLevel.DESK_GROUP, MARCH, Optional.empty()));
            assertEquals(
                    Map.of(
                            "connected",
                            "95.00",
                            "wait",
                            "15.00",
                            "first-call",
                            "70.00",
                            "answered-at-once",
                            "-",
                            "quality",
                            "87.00"),
                    values(groups, day));
            assertEquals("-", values(groups, night).get("first-call"));
            Result whole = Office.done(office.results.draft(Town.CENTER, AssessedLevel.DESK, MARCH, Optional.empty()));
            // 6 of 30 calls that brought a matter were answered at once.
            assertEquals("20.00", values(whole, Intake.DESK).get("answered-at-once"));
            assertEquals("90.00", values(whole, Intake.DESK).get("connected"));
            assertEquals(6, count(office, whole, Intake.DESK, "answered-at-once", Evidence.Side.PART));
            assertEquals(30, count(office, whole, Intake.DESK, "answered-at-once", Evidence.Side.WHOLE));
            assertEquals(0, count(office, whole, Intake.DESK, "connected", Evidence.Side.WHOLE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theUpkeepOfKnowledgeCountsWhereThereIsAKnowledgeBase(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            String without = draft(office).row(Town.SHANSHAN).orElseThrow().scored().items().stream()
                    .filter(it -> it.item().equals("knowledge"))
                    .map(ScoredItem::text)
                    .findFirst()
                    .orElseThrow();
            assertTrue(without.contains("知识库模块没有安装"), without);
            office.upkeeps.bindUpkeep(
                    (actor, unit, from, to) -> List.of(new UnitUpkeep(Town.SHANSHAN, 1, 0, 9, 0, 5, 1, 0, 3, 1, 8)));
            Result with = draft(office);
            assertEquals("75.00 1.88", lines(with, Town.SHANSHAN).get("knowledge"));
            assertEquals("- -", lines(with, Town.GAOCHANG).get("knowledge"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCircularListsWhoHadNoTicketsApart(On on) throws SQLException {
        try (Office office = office(databases, on)) {
            assertEquals(Optional.empty(), office.circulars.of(Town.OFFICE, COUNTIES));
            published(office);
            Circular circular =
                    office.circulars.of(Town.SHANSHAN_OFFICER, COUNTIES).orElseThrow();
            assertEquals("2026年3月区县人民政府考核通报", circular.title());
            assertEquals(
                    List.of("1 高昌区", "2 鄯善县"),
                    circular.rows().stream()
                            .map(it -> it.rank().orElseThrow() + " " + it.name())
                            .toList());
            assertEquals(
                    List.of("托克逊县"),
                    circular.withoutTickets().stream().map(Circular.Row::name).toList());
            assertEquals(
                    circular.indicators().size(), circular.rows().get(0).cells().size());
            assertEquals("92.27", circular.distribution().median().toPlainString());
            assertEquals(
                    List.of(new Circular.TrendPoint(YearMonth.of(2026, 3), new BigDecimal("92.27"))), circular.trend());
        }
    }

    private static Map<String, String> lines(Result result, UnitId unit) {
        return result.row(unit).orElseThrow().scored().items().stream()
                .collect(Collectors.toMap(
                        ScoredItem::item,
                        it -> said(it.value()) + " " + said(it.points()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> values(Result result, UnitId unit) {
        return result.row(unit).orElseThrow().scored().items().stream()
                .collect(Collectors.toMap(ScoredItem::item, it -> said(it.value())));
    }

    private static String said(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
