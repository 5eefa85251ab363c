package org.hotline12345.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every clock, however often it is paused. */
class EveryClockTest {

    private static final Weekdays WEEKDAYS = Weekdays.plain();
    private static final Pause.Reason REVIEW = Pause.Reason.CLOSURE_UNDER_REVIEW;

    @Property
    void hoursEndLaterByWhatThePausesTook(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 72) int hours,
            @ForAll @Size(max = 6) List<@IntRange(max = 3000) Integer> minutes) {
        Clock clock = started(Term.hours(hours), start);
        Duration taken = Duration.ZERO;
        Instant now = start;
        for (int i = 0; i + 1 < minutes.size(); i += 2) {
            Instant from = now.plus(minutes.get(i), ChronoUnit.MINUTES);
            now = from.plus(minutes.get(i + 1), ChronoUnit.MINUTES);
            taken = clock.lateAt(from) ? taken : taken.plusMinutes(minutes.get(i + 1));
            clock = clock.pause(from, REVIEW).resume(now, WEEKDAYS);
        }
        assertEquals(start.plus(Duration.ofHours(hours)).plus(taken), clock.due());
    }

    @Property
    void workingDaysEndOnAWorkingDayAndGiveBackWhatWasLeft(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @Size(max = 6) List<@IntRange(max = 20_000) Integer> minutes) {
        Clock clock = started(Term.workingDays(days), start);
        Instant now = start;
        for (int i = 0; i + 1 < minutes.size(); i += 2) {
            Instant from = now.plus(minutes.get(i), ChronoUnit.MINUTES);
            now = from.plus(minutes.get(i + 1), ChronoUnit.MINUTES);
            Clock resumed = clock.pause(from, REVIEW).resume(now, WEEKDAYS);

            int left = left(clock, from);
            assertTrue(WEEKDAYS.contains(Term.dateOf(resumed.due())));
            assertFalse(resumed.due().isBefore(clock.due()));
            assertEquals(clock.lateAt(from), resumed.lateAt(now), "it is late afterwards where it was before");
            assertTrue(left(resumed, now) == left || left == 0, "what was left is left again");
            clock = resumed;
        }
        assertTrue(clock.reckoning().counted().stream().allMatch(WEEKDAYS::contains));
        assertTrue(clock.reckoning().counted().size() >= days);
    }

    /** Pauses and grants are counted again as they came. */
    @Property
    void recountingByTheSameCalendarChangesNothing(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @Size(max = 12) List<@IntRange(max = 20_000) Integer> minutes) {
        Clock clock = started(Term.workingDays(days), start);
        Instant now = start;
        for (int i = 0; i + 2 < minutes.size(); i += 3) {
            Instant from = now.plus(minutes.get(i), ChronoUnit.MINUTES);
            now = from.plus(minutes.get(i + 1), ChronoUnit.MINUTES);
            clock = clock.pause(from, REVIEW).resume(now, WEEKDAYS);
            int more = minutes.get(i + 2) % 3;
            clock = more == 0 ? clock : clock.extend(new Grant("A18", more, now), WEEKDAYS);
        }
        assertEquals(clock, clock.recount(WEEKDAYS, now));
    }

    @Property
    void aShareRingsOnceAndInOrder(
            @ForAll("instants") Instant start, @ForAll @Size(max = 20) List<@IntRange(max = 600) Integer> minutes) {
        Clock clock = started(Term.hours(12), start).warning(Alarms.at(List.of(50, 80, Alarms.OUT)));
        Instant now = start;
        for (int more : minutes) {
            now = now.plus(more, ChronoUnit.MINUTES);
            Instant at = now;
            assertEquals(
                    clock.alarm().filter(next -> !next.isAfter(at)).isPresent(),
                    clock.due(at).isPresent());
            clock = clock.due(at).map(clock::ring).orElse(clock);
            assertEquals(Optional.empty(), clock.due(at));
            assertEquals(clock.lateAt(at), clock.alarms().rung().contains(Alarms.OUT));
        }
        assertEquals(
                clock.alarms().rung().stream().distinct().sorted().toList(),
                clock.alarms().rung());
    }

    @Property
    void stoppingIsFinal(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 20_000) int before,
            @ForAll @IntRange(max = 20_000) int after,
            @ForAll boolean review) {
        Instant met = start.plus(before, ChronoUnit.MINUTES);
        Instant later = met.plus(after, ChronoUnit.MINUTES);
        Clock clock = started(Term.workingDays(5), start);
        Clock stopped = review ? clock.pause(met, REVIEW).stop(later) : clock.stop(met);

        assertEquals(met, stopped.stopped().orElseThrow());
        assertFalse(stopped.paused());
        assertEquals(clock.lateAt(met), stopped.overdue(later));
    }

    @Provide
    static Arbitrary<Instant> instants() {
        long first = Beijing.at("2025-01-01 00:00").getEpochSecond();
        return Arbitraries.longs()
                .between(0, Duration.ofDays(700).toSeconds())
                .map(it -> Instant.ofEpochSecond(first + it));
    }

    private static int left(Clock clock, Instant now) {
        LocalDate last = Term.dateOf(clock.due());
        return WEEKDAYS.between(Term.dateOf(now), last);
    }

    private static Clock started(Term term, Instant start) {
        return Clock.started(ClockKind.CLOSING, "A17.1", term, start, WEEKDAYS);
    }
}
