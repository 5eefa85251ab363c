package org.hotline12345.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.WorkingDays;

/**
 * 时限. What is held of a clock, so that its share can be told at each second without the ticket. Of working days only those
 * that the clock counts move the share, each evenly over its 24 hours; hours run evenly, without the pauses.
 *
 * @param kind what it measures
 * @param basis the key of the paragraph that sets it
 * @param start when it began to run
 * @param due the last instant that is in time
 * @param pausedSince since when it stands still
 * @param paused how long it stood still before that
 * @param days the working days that it counts, in order; empty where it counts hours
 */
public record Burning(
        ClockKind kind,
        String basis,
        Instant start,
        Instant due,
        Optional<Instant> pausedSince,
        Duration paused,
        List<LocalDate> days) {

    private static final double SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();

    public Burning {
        days = List.copyOf(days);
    }

    static Burning of(Clock clock) {
        // Who hands in is judged by the handing-in: the review that a clock was stopped in is no part of it.
        Instant end = clock.stopped().or(clock::pausedSince).orElse(Instant.MAX);
        Duration paused = clock.pauses().stream()
                .filter(it -> it.to().isPresent() && it.from().isBefore(end))
                .map(Burning::length)
                .reduce(Duration.ZERO, Duration::plus);
        return new Burning(
                clock.kind(),
                clock.basis(),
                clock.start(),
                clock.due(),
                clock.running() ? clock.pausedSince() : Optional.empty(),
                paused,
                clock.reckoning().counted());
    }

    private static Duration length(Pause pause) {
        return Duration.between(pause.from(), pause.to().orElseThrow());
    }

    /** Which share of its time is used, from 0; more than 1 once it is late, by as much of its whole length as it is late. */
    public double share(Instant now) {
        Instant at = effective(now);
        if (late(now)) {
            double whole = Math.max(1, Duration.between(start, due).toSeconds());
            return 1 + Math.max(1, Duration.between(due, at).toSeconds()) / whole;
        }
        return Math.max(0, Math.min(1, days.isEmpty() ? ofHours(at) : ofDays(at)));
    }

    /** Whether it has run out; the last second counts in full, and who stands still is judged by the beginning of that. */
    public boolean late(Instant now) {
        return effective(now).truncatedTo(ChronoUnit.SECONDS).isAfter(due);
    }

    /** How much time is left; negative where it is late. */
    public Duration left(Instant now) {
        return Duration.between(effective(now), due);
    }

    private Instant effective(Instant now) {
        return pausedSince.filter(it -> it.isBefore(now)).orElse(now);
    }

    private double ofHours(Instant at) {
        double whole = Duration.between(start, due).minus(paused).toSeconds();
        return whole <= 0 ? 1 : Duration.between(start, at).minus(paused).toSeconds() / whole;
    }

    private double ofDays(Instant at) {
        ZonedDateTime local = at.atZone(WorkingDays.ZONE);
        LocalDate today = local.toLocalDate();
        long over = days.stream().filter(it -> it.isBefore(today)).count();
        double ofToday = days.contains(today) ? local.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY : 0;
        return (over + ofToday) / days.size();
    }
}
