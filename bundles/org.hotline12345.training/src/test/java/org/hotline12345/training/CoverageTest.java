package org.hotline12345.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.training.Coverage.UnitCoverage;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final UnitId COUNTY = new UnitId("county");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Trainee TAKER = trainee("taker", Audience.CALL_TAKER);

    @Test
    void hoursOfSeveralSessionsAreAddedAndTheBestMarkCounts() {
        TrainingPlan plan = plan(1, 8, Optional.of(60));
        List<TrainingSession> sessions =
                List.of(session(1, LocalDate.of(2025, 2, 1), 4, 50), session(2, LocalDate.of(2025, 3, 1), 4, 61));

        assertTrue(coverage(plan, sessions).lacking().isEmpty());
        assertEquals(1, coverage(plan, sessions.subList(0, 1)).lacking().size());
        assertEquals(
                List.of(new UnitCoverage(COUNTY, 1, 1, 1)),
                coverage(plan, sessions).units());
    }

    @Test
    void whoWasNotThereHasNoHoursAndWhoDidNotPassLacksIt() {
        TrainingSession missed = new TrainingSession(
                1,
                new SessionForm(1, LocalDate.of(2025, 2, 1), 8, "三楼", "市委党校"),
                List.of(new Attendance("taker", false, Optional.empty())));
        assertEquals(
                0,
                coverage(plan(1, 8, Optional.empty()), List.of(missed))
                        .lacking()
                        .get(0)
                        .hours());
        TrainingSession failed = session(1, LocalDate.of(2025, 2, 1), 8, 59);
        assertEquals(
                Optional.of(59),
                coverage(plan(1, 8, Optional.of(60)), List.of(failed))
                        .lacking()
                        .get(0)
                        .best());
        assertTrue(coverage(plan(1, 8, Optional.empty()), List.of(failed))
                .lacking()
                .isEmpty());
    }

    @Test
    void whatWasHeldOutsideOfThePeriodDoesNotCount() {
        for (LocalDate outside : List.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            assertEquals(
                    1,
                    coverage(plan(1, 4, Optional.empty()), List.of(session(1, outside, 4, 90)))
                            .lacking()
                            .size());
        }
        assertTrue(coverage(plan(1, 8, Optional.empty()), List.of(session(1, FIRST, 4, 90), session(2, LAST, 4, 90)))
                .lacking()
                .isEmpty());
    }

    @Test
    void nothingIsAskedOfWhomThePlanIsNotForOrWhoWasNotWorking() {
        TrainingPlan plan = plan(1, 4, Optional.empty());
        Trainee officer = trainee("officer", Audience.UNIT_OFFICER);
        Trainee gone = new Trainee(
                "gone", "离岗", COUNTY, Audience.CALL_TAKER, LocalDate.of(2020, 1, 1), Optional.of(FIRST.minusDays(1)));
        Trainee later = new Trainee("later", "未到", COUNTY, Audience.CALL_TAKER, LAST.plusDays(1), Optional.empty());
        TrainingPlan free = new TrainingPlan(
                2, new PlanForm(2025, "选修", Set.of(Audience.CALL_TAKER), 4, "自愿", false, Optional.empty()));

        Coverage coverage =
                Coverage.of(FIRST, LAST, List.of(officer, gone, later, TAKER), List.of(plan, free), List.of());

        assertEquals(
                List.of("taker"),
                coverage.standings().stream().map(it -> it.trainee().id()).toList());
    }

    @Test
    void theShareIsRoundedAndLeftOutWhereNothingWasDue() {
        assertEquals(Optional.of(new BigDecimal("66.7")), new UnitCoverage(COUNTY, 3, 3, 2).percent());
        assertEquals(Optional.empty(), new UnitCoverage(COUNTY, 0, 0, 0).percent());
    }

    @Property(tries = 300)
    void everyStandingIsEitherFulfilledOrLacking(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 10) Integer> hours,
            @ForAll @IntRange(min = 1, max = 10) int asked) {
        List<Trainee> people = IntStream.range(0, hours.size())
                .mapToObj(it -> trainee("p" + it, Audience.CALL_TAKER))
                .toList();
        List<TrainingSession> sessions = IntStream.range(0, hours.size())
                .mapToObj(it -> new TrainingSession(
                        it + 1,
                        new SessionForm(1, FIRST, hours.get(it), "三楼", "市委党校"),
                        List.of(new Attendance("p" + it, true, Optional.empty()))))
                .toList();

        Coverage coverage = Coverage.of(FIRST, LAST, people, List.of(plan(1, asked, Optional.empty())), sessions);

        long enough = hours.stream().filter(it -> it >= asked).count();
        assertEquals(hours.size() - enough, coverage.lacking().size());
        assertEquals(
                enough,
                coverage.units().stream().mapToLong(UnitCoverage::fulfilled).sum());
        assertEquals(
                hours.size(),
                coverage.units().stream().mapToLong(UnitCoverage::due).sum());
    }

    private static Coverage coverage(TrainingPlan plan, List<TrainingSession> sessions) {
        return Coverage.of(FIRST, LAST, List.of(TAKER), List.of(plan), sessions);
    }

    private static Trainee trainee(String id, Audience audience) {
        return new Trainee(id, "姓名" + id, COUNTY, audience, LocalDate.of(2024, 1, 1), Optional.empty());
    }

    private static TrainingPlan plan(long number, int hours, Optional<Integer> passMark) {
        return new TrainingPlan(
                number,
                new PlanForm(2025, "受理规范", Set.of(Audience.CALL_TAKER), hours, "吐政办函〔2021〕33号", true, passMark));
    }

    private static TrainingSession session(long number, LocalDate day, int hours, int mark) {
        return new TrainingSession(
                number,
                new SessionForm(1, day, hours, "三楼", "市委党校"),
                List.of(new Attendance("taker", true, Optional.of(mark))));
    }
}
