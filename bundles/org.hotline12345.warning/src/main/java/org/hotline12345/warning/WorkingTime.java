package org.hotline12345.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hotline12345.law.time.WorkingDays;

/**
 * 工作时间. Time as the limits in working days count it: days that the city does not work are left out, and a working day is its whole 24
 * hours, as in {@link Burning}. Safe for any thread; each call answers by the notices of that moment.
 */
public record WorkingTime(WorkingDays calendar) {

    /** How much of it lies between two moments; none where the second is no later. */
    public Duration between(Instant from, Instant to) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        if (first.equals(last)) {
            return calendar.contains(first) ? Duration.between(from, to) : Duration.ZERO;
        }
        Duration ofFirst = calendar.contains(first) ? Duration.between(from, begin(first.plusDays(1))) : Duration.ZERO;
        Duration ofLast = calendar.contains(last) ? Duration.between(begin(last), to) : Duration.ZERO;
        return ofFirst.plusDays(calendar.between(first, last.minusDays(1))).plus(ofLast);
    }

    /** The last second of the {@code count}-th working day after that of {@code now}; of {@code now} itself for 0. */
    public Instant endOf(Instant now, int count) {
        return begin(calendar.after(day(now), count).plusDays(1)).minusSeconds(1);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingDays.ZONE).toLocalDate();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
