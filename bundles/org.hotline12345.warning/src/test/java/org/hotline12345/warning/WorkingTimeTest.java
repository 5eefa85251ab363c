package org.hotline12345.warning;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.warning.forecast.Outlook;
import org.hotline12345.warning.forecast.Risk;
import org.hotline12345.warning.live.Stuck;
import org.hotline12345.warning.live.Thresholds;

/** Around the National Day of 2025: off from Wednesday 10-01 to Wednesday 10-08, worked on Sunday 09-28 and Saturday 10-11. */
class WorkingTimeTest {

    private static final WorkingTime TIME = new WorkingTime(new Weekdays(arrangements(), LocalDate.MAX));
    private static final Instant SIGNED = at("2025-09-30T10:00");
    private static final Paces NOTHING_KNOWN = new Paces(Map.of());
    private static final Thresholds THREE_DAYS = new Thresholds(
            0.8,
            1,
            Arrays.stream(Standing.values()).collect(Collectors.toMap(it -> it, it -> Duration.ofHours(72))),
            0.25,
            20);

    @Example
    void holidaysAreNoTimeAndMadeUpDaysAre() {
        assertEquals(hours(12), TIME.between(at("2025-09-30T18:00"), at("2025-10-09T06:00")));
        assertEquals(hours(48), TIME.between(at("2025-09-26T12:00"), at("2025-09-29T12:00")));
        assertEquals(hours(24 + 6), TIME.between(at("2025-10-10T12:00"), at("2025-10-11T18:00")));
        assertEquals(hours(0), TIME.between(at("2025-10-02T08:00"), at("2025-10-02T20:00")));
        assertEquals(hours(0), TIME.between(at("2025-09-30T18:00"), at("2025-09-30T17:00")));
    }

    @Example
    void fiveWorkingDaysAheadReachBeyondTheWeekOff() {
        assertEquals(at("2025-10-14T23:59").plusSeconds(59), TIME.endOf(at("2025-09-30T12:00"), 5));
        assertEquals(at("2025-10-09T23:59").plusSeconds(59), TIME.endOf(at("2025-10-03T12:00"), 1));
        assertEquals(at("2025-10-03T23:59").plusSeconds(59), TIME.endOf(at("2025-10-03T12:00"), 0));
    }

    @Property(tries = 300)
    void whatIsCountedInPiecesIsTheWhole(
            @ForAll @IntRange(max = 30_000) int first,
            @ForAll @IntRange(max = 30_000) int second,
            @ForAll @IntRange(max = 30_000) int third) {
        List<Instant> at = IntStream.of(first, second, third)
                .sorted()
                .mapToObj(it -> at("2025-09-20T00:00").plus(Duration.ofMinutes(it)))
                .toList();
        assertEquals(
                TIME.between(at.get(0), at.get(2)),
                TIME.between(at.get(0), at.get(1)).plus(TIME.between(at.get(1), at.get(2))));
    }

    @Example
    void nothingIsStuckForTheDaysOff() {
        List<OpenWork> signed = signed(it -> it);
        assertEquals(List.of(), stuck(signed, "2025-10-08T23:59"));
        assertEquals(List.of(), stuck(signed, "2025-10-11T10:00"));
        assertEquals(
                List.of(Duration.ofHours(72).plusMinutes(1)),
                stuck(signed, "2025-10-11T10:01").stream().map(Stuck::still).toList());
    }

    @Example
    void nothingIsUnderReviewTooLongForTheDaysOff() {
        List<OpenWork> reviewed =
                signed(it -> it.withClocks(clock -> clock.pause(SIGNED, Pause.Reason.CLOSURE_UNDER_REVIEW))
                        .in(Stage.CLOSURE_UNDER_REVIEW));
        assertEquals(List.of(), stuck(reviewed, "2025-10-08T23:59"));
        assertEquals(1, stuck(reviewed, "2025-10-11T10:01").size());
    }

    /** Its limit is in hours, and those run day and night. */
    @Example
    void whatIsNotSignedIsStuckOnADayOffToo() {
        List<OpenWork> unsigned = open(delivered(1, WATER, SIGNED, TIME.calendar()));
        assertEquals(List.of(), stuck(unsigned, "2025-10-03T10:00"));
        assertEquals(1, stuck(unsigned, "2025-10-03T10:01").size());
    }

    @Example
    void whatFallsDueAfterTheWeekOffIsForeseenBeforeIt() {
        List<OpenWork> signed = signed(it -> it);
        Instant now = at("2025-09-30T12:00");
        Risk risk = Outlook.of(signed, NOTHING_KNOWN, 10, now, TIME.endOf(now, 5))
                .risks()
                .get(0);
        assertEquals(at("2025-10-14T23:59").plusSeconds(59), risk.due());
        assertEquals(0, risk.share(), 1e-9);
        Instant first = at("2025-10-09T12:00");
        assertEquals(
                0.1,
                Outlook.of(signed, NOTHING_KNOWN, 10, first, TIME.endOf(first, 5))
                        .risks()
                        .get(0)
                        .share(),
                1e-9);
    }

    private static List<Stuck> stuck(List<OpenWork> open, String now) {
        return Stuck.of(open, NOTHING_KNOWN, THREE_DAYS, TIME, at(now));
    }

    private static List<OpenWork> signed(UnaryOperator<Assignment> then) {
        return open(then.apply(delivered(1, WATER, SIGNED, TIME.calendar()).signed(SIGNED)));
    }

    private static List<OpenWork> open(Assignment assignment) {
        return Pictures.of(with(taken(1, "水电气热/停水", "650421", SIGNED), assignment), SIGNED)
                .open();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Map<LocalDate, Weekdays.Day> arrangements() {
        Map<LocalDate, Weekdays.Day> days = IntStream.rangeClosed(1, 8)
                .mapToObj(it -> LocalDate.of(2025, 10, it))
                .collect(Collectors.toMap(it -> it, it -> arranged(false)));
        days.put(LocalDate.of(2025, 9, 28), arranged(true));
        days.put(LocalDate.of(2025, 10, 11), arranged(true));
        return days;
    }

    private static Weekdays.Day arranged(boolean work) {
        return new Weekdays.Day(work, "国庆节、中秋节");
    }
}
