package org.hotline12345.law.time;

import static org.hotline12345.law.time.Beijing.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In June 2025 the 16th is a Monday. Five working days from there end on Monday the 23rd. */
class ClockTest {

    private static final Weekdays WEEKDAYS = Weekdays.plain();
    private static final Pause.Reason REVIEW = Pause.Reason.CLOSURE_UNDER_REVIEW;

    private final Clock closing = started(Term.workingDays(5));
    private final Clock returning = started(Term.hours(20));

    @Test
    void theLastSecondCountsInFull() {
        assertFalse(closing.lateAt(at("2025-06-23 23:59:59.999")));
        assertTrue(closing.lateAt(at("2025-06-24 00:00")));
        assertFalse(returning.lateAt(at("2025-06-17 06:00:00.999")));
        assertTrue(returning.lateAt(at("2025-06-17 06:00:01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-18 10:00, 2025-06-18 16:00, 2025-06-23, the same day takes nothing",
        "2025-06-18 10:00, 2025-06-20 09:00, 2025-06-25, three days were left: 23 24 25",
        "2025-06-18 23:59, 2025-06-19 00:01, 2025-06-24, the day of the resumption is taken out",
        "2025-06-20 10:00, 2025-06-22 10:00, 2025-06-23, a weekend takes nothing",
        "2025-06-21 10:00, 2025-06-22 10:00, 2025-06-23, nor within it",
        "2025-06-23 10:00, 2025-06-26 10:00, 2025-06-26, none was left: until the end of the day of the resumption",
        "2025-06-23 10:00, 2025-06-28 10:00, 2025-06-30, and where that is a Saturday until the end of Monday",
        "2025-06-24 10:00, 2025-06-26 10:00, 2025-06-23, it had run out and stays so"
    })
    void workingDaysThatWereLeftAreLeftAgain(String from, String to, String due, String why) {
        Clock resumed = closing.pause(at(from), REVIEW).resume(at(to), WEEKDAYS);

        assertEquals(at(due + " 23:59:59"), resumed.due(), why);
        assertEquals(closing.start(), resumed.start());
        assertFalse(resumed.paused());
    }

    @Test
    void hoursThatWereLeftAreLeftAgain() {
        Clock resumed = returning.pause(at("2025-06-16 12:00"), REVIEW).resume(at("2025-06-18 14:45"), WEEKDAYS);

        assertEquals(at("2025-06-19 08:45"), resumed.due());
    }

    @Test
    void hoursThatHadRunOutStayRunOut() {
        Clock late = returning.pause(at("2025-06-17 06:00:01"), REVIEW).resume(at("2025-06-18 14:45"), WEEKDAYS);

        assertEquals(returning.due(), late.due());
        assertTrue(late.overdue(at("2025-06-18 14:45")));
    }

    @Test
    void whoHandsInIsJudgedByTheHandingIn() {
        Clock underReview = closing.pause(at("2025-06-23 23:00"), REVIEW);
        Clock met = underReview.stop(at("2025-06-30 10:00"));

        assertFalse(underReview.overdue(at("2025-06-30 10:00")));
        assertFalse(met.overdue(at("2025-07-30 10:00")));
        assertEquals(Optional.of(at("2025-06-23 23:00")), met.stopped());
        assertEquals(Optional.of(at("2025-06-30 10:00")), met.pauses().get(0).to());
    }

    @Test
    void whoHandsInLateIsLate() {
        Clock underReview = closing.pause(at("2025-06-24 00:00"), REVIEW);

        assertTrue(underReview.overdue(at("2025-06-24 10:00")));
        assertTrue(underReview.stop(at("2025-06-25 10:00")).overdue(at("2025-06-25 10:00")));
    }

    @Test
    void aRunningClockIsJudgedByNow() {
        assertFalse(closing.overdue(at("2025-06-23 23:59:59")));
        assertTrue(closing.overdue(at("2025-06-24 00:00")));
        assertFalse(closing.stop(at("2025-06-23 10:00")).overdue(at("2025-06-24 00:00")));
    }

    @Test
    void aSecondTimeChangesNothing() {
        Clock paused = closing.pause(at("2025-06-18 10:00"), REVIEW);
        Clock stopped = closing.stop(at("2025-06-18 10:00"));

        assertSame(paused, paused.pause(at("2025-06-19 10:00"), Pause.Reason.RETURN_UNDER_REVIEW));
        assertSame(closing, closing.resume(at("2025-06-19 10:00"), WEEKDAYS));
        assertSame(stopped, stopped.stop(at("2025-06-19 10:00")));
        assertSame(stopped, stopped.pause(at("2025-06-19 10:00"), REVIEW));
        assertSame(stopped, stopped.resume(at("2025-06-19 10:00"), WEEKDAYS));
    }

    private static Clock started(Term term) {
        return Clock.started(ClockKind.CLOSING, "A17.1", term, at("2025-06-16 10:00"), WEEKDAYS);
    }
}
