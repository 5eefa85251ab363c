package org.hotline12345.assessment.result;

import static org.hotline12345.assessment.kit.March.MARCH;
import static org.hotline12345.assessment.kit.March.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.assessment.kit.Fate;
import org.hotline12345.assessment.kit.Fate.Back;
import org.hotline12345.assessment.kit.Fate.When;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.rules.Scored.ScoredItem;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A month of generated tickets, calls and tasks, against what each indicator says by a count of their fates. */
class GeneratedMonthTest {

    /** More with the profile {@code full}. */
    private static final int TICKETS = Integer.getInteger("month", 80);

    private static final int ANSWERED = 25;
    private static final List<UnitId> COUNTIES = List.of(Town.SHANSHAN, Town.GAOCHANG, Town.TOKSUN);

    /** Working days on which tickets are delivered: all that becomes of them falls into March. */
    private static final List<String> DAYS =
            List.of("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10");

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
    void eachIndicatorOfUnitsIsWhatItsTicketsSay(On on) throws SQLException {
        Random random = new Random(20260301);
        try (Office office = new Office(ModuleStore.in(databases, on, "assessment"), at("2026-05-01", 10))) {
            Map<UnitId, List<Fate>> fates = played(office, random);
            Map<UnitId, Integer> before = yearBefore(office, random);
            Map<UnitId, UnitUpkeep> upkeep = upkeep(office, random);

            Result draft =
                    Office.done(office.results.draft(Town.CENTER, AssessedLevel.COUNTY, MARCH, Optional.empty()));
            for (UnitId unit : COUNTIES) {
                assertEquals(
                        expected(fates.get(unit), before.get(unit), upkeep.get(unit)),
                        values(draft, unit),
                        () -> unit + " " + fates.get(unit));
            }
            assertEquals(Map.of(), office.books.differences());
        }
    }

    private static Map<UnitId, List<Fate>> played(Office office, Random random) {
        Map<UnitId, List<Fate>> fates = COUNTIES.stream().collect(Collectors.toMap(it -> it, it -> new ArrayList<>()));
        for (int ticket = 0; ticket < TICKETS; ticket++) {
            UnitId unit = COUNTIES.get(random.nextInt(COUNTIES.size()));
            Fate fate = Fate.any(random);
            office.play.play(unit, at(DAYS.get(random.nextInt(DAYS.size())), 10), fate.script());
            fates.get(unit).add(fate);
        }
        office.play.enterAll(office.clock.instant());
        return fates;
    }

    /** Enough of the one kind of matter that there is here to be compared, and more or fewer than this year. */
    private static Map<UnitId, Integer> yearBefore(Office office, Random random) {
        Map<UnitId, Integer> before = new TreeMap<>(Comparator.comparing(UnitId::value));
        for (UnitId unit : COUNTIES) {
            int count = 5 + random.nextInt(90);
            before.put(unit, count);
            for (int ticket = 0; ticket < count; ticket++) {
                office.play.play(unit, at("2025-03-03", 10), "nothing");
            }
        }
        return before;
    }

    private static Map<UnitId, UnitUpkeep> upkeep(Office office, Random random) {
        Map<UnitId, UnitUpkeep> upkeep = COUNTIES.stream()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> new UnitUpkeep(
                                it,
                                3,
                                1,
                                20,
                                2,
                                30,
                                9,
                                random.nextInt(5),
                                1 + random.nextInt(9),
                                random.nextInt(5),
                                20)));
        office.upkeeps.bindUpkeep((actor, unit, from, to) -> List.copyOf(upkeep.values()));
        return upkeep;
    }

    /** Counts fates, and knows nothing of clocks, facts or totals. */
    private static Map<String, String> expected(List<Fate> fates, int before, UnitUpkeep upkeep) {
        long redone = count(fates, Fate::redone);
        long delivered = fates.size() + redone;
        long kept = count(fates, it -> it.back() != Back.AGREED) + redone;
        long closed = count(fates, it -> it.closed() != When.NEVER) + redone;
        long rated = count(fates, it -> it.rated().isPresent());
        Map<String, String> expected = new TreeMap<>();
        expected.put("signed-in-time", percent(count(fates, it -> it.signed().inTime()) + redone, kept));
        expected.put("closed-in-time", percent(count(fates, it -> it.closed().inTime()) + redone, kept));
        expected.put("first-reply", percent(count(fates, it -> it.replied().inTime()) + redone, kept));
        expected.put("returned", percent(count(fates, it -> it.back() == Back.AGREED), delivered));
        expected.put("return-refused", percent(count(fates, it -> it.back() == Back.REFUSED), delivered));
        expected.put("satisfaction", percent(rated - count(fates, Fate::bad), rated));
        expected.put("participation", percent(rated, closed - redone));
        expected.put("redone", percent(redone, kept));
        expected.put(
                "knowledge",
                percent(upkeep.closedInTime(), upkeep.closedInTime() + upkeep.closedLate() + upkeep.openLate()));
        // What was redone, and the redo itself, is never early, however quick it was.
        long early = count(fates, it -> it.closed() == When.EARLY && !it.redone());
        expected.put("closed-early", percent(early, closed));
        expected.put("fewer-of-a-kind", percent(before - delivered, before));
        return expected;
    }

    @ParameterizedTest
    @EnumSource
    void eachIndicatorOfTheFrontDeskIsWhatItsDaysSay(On on) throws SQLException {
        Random random = new Random(20260302);
        try (Office office = new Office(ModuleStore.in(databases, on, "assessment"), at("2026-05-01", 10))) {
            played(office, random);
            IntStream.range(0, ANSWERED).forEach(it -> office.play.play(Town.SHANSHAN, at("2026-03-16", 10), "answer"));
            List<DeskDay> days = days(office, random);
            List<QualityMark> marks = marks(office, random, days);

            Result groups =
                    Office.done(office.results.draft(Town.CENTER, AssessedLevel.DESK_GROUP, MARCH, Optional.empty()));
            days.stream().map(DeskDay::group).distinct().forEach(group -> {
                Map<String, String> expected = expected(
                        days.stream().filter(it -> it.group().equals(group)).toList(),
                        marks.stream().filter(it -> it.group().equals(group)).toList());
                expected.put("answered-at-once", "-");
                assertEquals(expected, values(groups, group));
            });
            Result whole = Office.done(office.results.draft(Town.CENTER, AssessedLevel.DESK, MARCH, Optional.empty()));
            Map<String, String> expected = expected(days, marks);
            expected.put("answered-at-once", percent(ANSWERED, ANSWERED + TICKETS));
            assertEquals(expected, values(whole, Intake.DESK));
        }
    }

    private static List<DeskDay> days(Office office, Random random) {
        List<DeskDay> days = new ArrayList<>();
        for (int day = 1; day <= 31; day++) {
            for (String group : List.of("day", "night")) {
                int connected = 50 + random.nextInt(200);
                days.add(new DeskDay(
                        LocalDate.of(2026, 3, day),
                        new UnitId(group),
                        group,
                        connected + random.nextInt(40),
                        connected,
                        connected * (5L + random.nextInt(40)),
                        Optional.of((long) random.nextInt(connected))));
            }
        }
        days.forEach(it -> assertEquals(List.of(), office.desk.enter(Town.CENTER, it)));
        return days;
    }

    private static List<QualityMark> marks(Office office, Random random, List<DeskDay> days) {
        List<QualityMark> marks = days.stream()
                .map(it -> new QualityMark(
                        it.day() + "-" + it.group(), it.day(), it.group(), random.nextInt(101), Optional.empty(), "抽查"))
                .toList();
        marks.forEach(it -> assertEquals(List.of(), office.desk.mark(Town.CENTER, it)));
        return marks;
    }

    private static Map<String, String> expected(List<DeskDay> days, List<QualityMark> marks) {
        long connected = sum(days, DeskDay::connected);
        Map<String, String> expected = new TreeMap<>();
        expected.put("connected", percent(connected, sum(days, DeskDay::offered)));
        expected.put("wait", each(sum(days, DeskDay::waitSeconds), connected));
        expected.put("first-call", percent(sum(days, it -> it.resolved().orElseThrow()), connected));
        expected.put("quality", each(sum(marks, QualityMark::mark), marks.size()));
        return expected;
    }

    private static long count(List<Fate> fates, Predicate<Fate> such) {
        return fates.stream().filter(such).count();
    }

    private static <T> long sum(Collection<T> of, ToLongFunction<T> what) {
        return of.stream().mapToLong(what).sum();
    }

    private static String percent(long part, long whole) {
        return each(100 * part, whole);
    }

    private static String each(long sum, long number) {
        return number == 0
                ? "-"
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(number), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static Map<String, String> values(Result result, UnitId unit) {
        return result.row(unit).orElseThrow().scored().items().stream()
                .collect(Collectors.toMap(
                        ScoredItem::item,
                        it -> it.value().map(BigDecimal::toPlainString).orElse("-"),
                        (one, same) -> one,
                        TreeMap::new));
    }
}
