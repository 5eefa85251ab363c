package org.hotline12345.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 时段. Days one after the other, Asia/Shanghai.
 *
 * @param from the first
 * @param to the last
 */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day is before the first: " + from + ", " + to);
        }
    }

    /** How many days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The part of it up to and including a day, which is no earlier than the first. */
    public Span until(LocalDate day) {
        return new Span(from, to.isAfter(day) ? day : to);
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
