package org.hotline12345.law.time;

import static org.hotline12345.law.time.Beijing.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a clock warns, and what a limit that moves does to its warnings. In June 2025 the 16th is a Monday. */
class WarningTest {

    private static final Weekdays WEEKDAYS = Weekdays.plain();
    private static final List<Integer> SHARES = List.of(50, 80, Alarms.OUT);

    /** Twenty hours from ten on Monday: half at eight in the evening, four fifths at two, over at six on Tuesday. */
    private final Clock returning = Clock.started(
                    ClockKind.RETURN, "A14.2", Term.hours(20), at("2025-06-16 10:00"), WEEKDAYS)
            .warning(Alarms.at(SHARES));

    /** Until the end of Monday the 23rd; half is over on Friday at 5 in the morning. */
    private final Clock closing = Clock.started(
                    ClockKind.CLOSING, "A17.1", Term.workingDays(5), at("2025-06-16 10:00"), WEEKDAYS)
            .warning(Alarms.at(SHARES));

    @Test
    void eachShareHasItsInstant() {
        assertEquals(Optional.of(at("2025-06-16 20:00")), returning.alarm());
        assertEquals(Optional.empty(), returning.due(at("2025-06-16 19:59:59")));
        assertEquals(Optional.of(50), returning.due(at("2025-06-16 20:00")));
        assertEquals(Optional.of(at("2025-06-17 02:00")), returning.ring(50).alarm());
        assertEquals(Optional.of(80), returning.ring(50).due(at("2025-06-17 06:00")));
        assertEquals(Optional.of(Alarms.OUT), returning.ring(80).due(at("2025-06-17 06:00:01")));
        assertEquals(List.of(50, 80), returning.ring(80).alarms().rung());
        assertEquals(Optional.empty(), returning.ring(Alarms.OUT).alarm());
    }

    @Test
    void whatIsStoppedOrStandsStillDoesNotRing() {
        Instant late = at("2025-06-20 10:00");
        Clock paused = returning.pause(at("2025-06-16 11:00"), Pause.Reason.RETURN_UNDER_REVIEW);

        assertEquals(Optional.empty(), returning.stop(at("2025-06-16 11:00")).alarm());
        assertEquals(Optional.empty(), returning.stop(at("2025-06-16 11:00")).due(late));
        assertEquals(Optional.empty(), paused.alarm());
        assertEquals(Optional.empty(), paused.due(late));
    }

    @Test
    void inExtendedTimeWhatLiesAheadRingsAnew() {
        Clock rung = closing.ring(80);
        Clock extended = rung.extend(new Grant("A18", 5, at("2025-06-20 12:00")), WEEKDAYS);

        assertEquals(at("2025-06-30 23:59:59"), extended.due());
        assertEquals(List.of(), extended.alarms().rung());
        assertEquals(Optional.of(50), extended.due(at("2025-06-23 17:00")));
    }

    @Test
    void whatIsPastInExtendedTimeTooDoesNotRingTwice() {
        Clock extended = closing.ring(80).extend(new Grant("A18", 1, at("2025-06-22 12:00")), WEEKDAYS);

        assertEquals(at("2025-06-24 23:59:59"), extended.due());
        assertEquals(List.of(50, 80), closing.ring(80).alarms().rung());
        assertEquals(List.of(50), extended.alarms().rung());
        assertEquals(
                List.of(50),
                closing.ring(80)
                        .extend(
                                new Grant(
                                        "A18", 1, extended.alarm().orElseThrow().minusSeconds(1)),
                                WEEKDAYS)
                        .alarms()
                        .rung());
        assertEquals(
                List.of(50, 80),
                closing.ring(80)
                        .extend(new Grant("A18", 1, extended.alarm().orElseThrow()), WEEKDAYS)
                        .alarms()
                        .rung());
    }

    @Test
    void aNoticeThatMovesTheLimitLetsItRingAnew() {
        Clock out = closing.ring(Alarms.OUT);
        Weekdays holiday =
                new Weekdays(Map.of(LocalDate.of(2025, 6, 18), new Weekdays.Day(false, "节日")), LocalDate.MAX);
        Clock counted = out.recount(holiday, at("2025-06-24 10:00"));

        assertEquals(at("2025-06-24 23:59:59"), counted.due());
        assertEquals(List.of(50, 80), counted.alarms().rung());
        assertEquals(Optional.of(at("2025-06-25 00:00")), counted.alarm());
        assertEquals(out, out.recount(WEEKDAYS, at("2025-06-24 10:00")));
    }

    @Test
    void onlyARunningClockOfWorkingDaysIsCountedAnew() {
        Instant now = at("2025-06-17 12:00");
        Weekdays holiday =
                new Weekdays(Map.of(LocalDate.of(2025, 6, 18), new Weekdays.Day(false, "节日")), LocalDate.MAX);
        Clock paused = closing.pause(at("2025-06-17 10:00"), Pause.Reason.CLOSURE_UNDER_REVIEW);
        Clock stopped = closing.stop(at("2025-06-17 10:00"));

        assertSame(returning, returning.recount(holiday, now));
        assertSame(paused, paused.recount(holiday, now));
        assertSame(stopped, stopped.recount(holiday, now));
    }

    /** The grant came before the pause, and is counted before it. */
    @Test
    void whatCameFirstIsCountedFirst() {
        Clock clock = closing.extend(new Grant("A18", 2, at("2025-06-17 10:00")), WEEKDAYS)
                .pause(at("2025-06-17 10:00"), Pause.Reason.CLOSURE_UNDER_REVIEW)
                .resume(at("2025-06-19 10:00"), WEEKDAYS)
                .extend(new Grant("A18", 1, at("2025-06-19 11:00")), WEEKDAYS);

        assertEquals(at("2025-06-30 23:59:59"), clock.due());
        assertEquals(clock, clock.recount(WEEKDAYS, at("2025-06-19 12:00")));
    }

    @Test
    void anEarlierLimitCutsTheCount() {
        Clock cut = closing.notAfter(at("2025-06-18 23:59:59"));

        assertEquals(at("2025-06-18 23:59:59"), cut.due());
        assertEquals(
                List.of(LocalDate.of(2025, 6, 17), LocalDate.of(2025, 6, 18)),
                cut.reckoning().counted());
        assertEquals("2025-06-17, 2025-06-18", cut.reckoning().toString());
        assertSame(closing, closing.notAfter(at("2025-06-23 23:59:59")));
        assertSame(closing, closing.notAfter(at("2025-06-24 00:00")));
    }
}
