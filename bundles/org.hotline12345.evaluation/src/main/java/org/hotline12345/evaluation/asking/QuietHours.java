package org.hotline12345.evaluation.asking;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hotline12345.law.time.WorkingDays;

/**
 * 免打扰. The hours in which nobody is asked, in the zone Asia/Shanghai.
 *
 * @param from the hour with which they begin, 0 to 23
 * @param to the hour with which they end; the same as {@code from} where there are none
 */
record QuietHours(int from, int to) {

    private static final int HOURS = 24;

    QuietHours {
        if (from < 0 || from >= HOURS || to < 0 || to >= HOURS) {
            throw new IllegalArgumentException("An hour is 0 to 23: from " + from + " to " + to);
        }
    }

    boolean quiet(Instant at) {
        int hour = at.atZone(WorkingDays.ZONE).getHour();
        return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
    }

    /** When one may ask: at that time itself, or when the quiet hours after it end. */
    Instant after(Instant at) {
        if (!quiet(at)) {
            return at;
        }
        ZonedDateTime local = at.atZone(WorkingDays.ZONE);
        ZonedDateTime end = local.with(LocalTime.of(to, 0));
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }
}
