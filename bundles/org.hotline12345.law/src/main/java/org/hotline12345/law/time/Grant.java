package org.hotline12345.law.time;

import java.time.Instant;

/**
 * More time that was granted.
 *
 * @param basis the key of the paragraph that allows it, such as {@code A18}
 * @param workingDays how many working days more
 * @param at when it was granted
 */
public record Grant(String basis, int workingDays, Instant at) {

    /** The later limit. */
    Instant after(Instant limit, WorkingDays calendar) {
        return Term.endOf(calendar.after(Term.dateOf(limit), workingDays));
    }
}
