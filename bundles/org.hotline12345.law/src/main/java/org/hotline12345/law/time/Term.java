package org.hotline12345.law.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hotline12345.law.Called;

/**
 * 期限. How long a paragraph grants. Hours and minutes are clock hours, counted day and night; working days leave out the
 * day of the start and end with the last second of the last day.
 *
 * @param amount how many, at least 1
 * @param measure of what
 */
public record Term(int amount, Measure measure) {

    /** What is counted. */
    public enum Measure {
        @Called("分钟")
        MINUTES,
        @Called("小时")
        HOURS,
        @Called("工作日")
        WORKING_DAYS
    }

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public Term {
        requireNonNull(measure);
        if (amount < 1) {
            throw new IllegalArgumentException("A term grants at least one of its measure, not " + amount);
        }
    }

    public static Term minutes(int amount) {
        return new Term(amount, Measure.MINUTES);
    }

    public static Term hours(int amount) {
        return new Term(amount, Measure.HOURS);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Measure.WORKING_DAYS);
    }

    /** The last instant that is still in time. */
    public Instant due(Instant start, WorkingDays calendar) {
        return switch (measure) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case WORKING_DAYS -> endOf(calendar.after(dateOf(start), amount));
        };
    }

    static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingDays.ZONE);
    }

    static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(WorkingDays.ZONE).toInstant();
    }
}
