package org.hotline12345.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.Weekdays;
import org.junit.jupiter.api.Test;

/** Delivered on Friday 2026-01-30 at ten; five working days are Monday to Friday of the week after. */
class BurningTest {

    private static final Instant DELIVERED = at("2026-01-30T10:00");
    private static final int MOST_HOURS = 24 * 40;

    @Test
    void workingDaysMoveTheShareAndOthersDoNot() {
        Burning clock = Burning.of(closing(5));
        assertEquals(0, clock.share(at("2026-01-30T23:00")));
        assertEquals(0, clock.share(at("2026-02-01T23:00")));
        assertEquals(0.1, clock.share(at("2026-02-02T12:00")), 1e-9);
        assertEquals(0.9, clock.share(at("2026-02-06T12:00")), 1e-9);
        assertEquals(1, clock.share(at("2026-02-06T23:59")), 1e-3);
        assertFalse(clock.late(at("2026-02-06T23:59")));
        assertTrue(clock.share(at("2026-02-07T00:00")) > 1);
    }

    @Test
    void hoursRunDayAndNightWithoutThePauses() {
        Clock signing = Clock.started(ClockKind.SIGN, "A14.1", Term.hours(12), DELIVERED, Weekdays.plain());
        assertEquals(0.5, Burning.of(signing).share(at("2026-01-30T16:00")), 1e-9);
        Clock paused = signing.pause(at("2026-01-30T13:00"), Pause.Reason.RETURN_UNDER_REVIEW);
        assertEquals(0.25, Burning.of(paused).share(at("2026-01-31T13:00")), 1e-9);
        Clock resumed = paused.resume(at("2026-01-31T13:00"), Weekdays.plain());
        assertEquals(0.25, Burning.of(resumed).share(at("2026-01-31T13:00")), 1e-9);
        assertEquals(0.5, Burning.of(resumed).share(at("2026-01-31T16:00")), 1e-9);
    }

    @Test
    void whoHandsInIsJudgedByTheHandingIn() {
        Clock reviewed = closing(5)
                .pause(at("2026-02-03T12:00"), Pause.Reason.CLOSURE_UNDER_REVIEW)
                .stop(at("2026-02-20T12:00"));
        assertEquals(0.3, Burning.of(reviewed).share(reviewed.stopped().orElseThrow()), 1e-9);
    }

    @Property(tries = 300)
    void isLateWhereTheClockIs(
            @ForAll @IntRange(min = 1, max = 20) int days, @ForAll @IntRange(max = MOST_HOURS) int hours) {
        Clock clock = closing(days);
        Instant now = DELIVERED.plus(Duration.ofHours(hours));
        assertEquals(clock.overdue(now), Burning.of(clock).late(now));
        assertEquals(clock.overdue(now), Burning.of(clock).share(now) > 1);
    }

    @Property(tries = 300)
    void neverGoesBack(
            @ForAll @IntRange(min = 1, max = 20) int term,
            @ForAll boolean inHours,
            @ForAll @IntRange(max = MOST_HOURS) int earlier,
            @ForAll @IntRange(max = MOST_HOURS) int more,
            @ForAll @IntRange(max = 200) int pausedAfter) {
        Clock clock = inHours
                ? Clock.started(ClockKind.SIGN, "A14.1", Term.hours(term), DELIVERED, Weekdays.plain())
                : closing(term);
        Burning burning = Burning.of(
                pausedAfter < 100
                        ? clock.pause(DELIVERED.plus(Duration.ofHours(pausedAfter)), Pause.Reason.FORCE_MAJEURE)
                        : clock);
        double before = burning.share(DELIVERED.plus(Duration.ofHours(earlier)));
        double after = burning.share(DELIVERED.plus(Duration.ofHours(earlier + more)));
        assertTrue(before >= 0 && before <= after, () -> before + " is more than " + after);
    }

    private static Clock closing(int days) {
        return Clock.started(ClockKind.CLOSING, "A17.1", Term.workingDays(days), DELIVERED, Weekdays.plain());
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
