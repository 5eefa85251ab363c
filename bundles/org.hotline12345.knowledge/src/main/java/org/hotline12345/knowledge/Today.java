package org.hotline12345.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hotline12345.law.time.WorkingDays;

/** Which moment it is, and which day in the city. */
record Today(Instant now, LocalDate day) {

    static Today by(Clock clock) {
        // As exact as it is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Today(now, dayOf(now));
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(WorkingDays.ZONE).toLocalDate();
    }

    /** The moment at which a day begins. */
    static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
