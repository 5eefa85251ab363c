package org.hotline12345.supervision.pattern;

import java.time.Instant;
import java.util.Comparator;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A matter as far as patterns ask of it.
 *
 * @param ticket its number
 * @param at when it was brought
 * @param requester a keyed hash by which a requester is known again; empty where none was left, and all these are one
 * @param solved whether its requester has said that it was
 */
public record Point(TicketNumber ticket, Instant at, String requester, boolean solved) implements Comparable<Point> {

    private static final Comparator<Point> ORDER =
            Comparator.comparing(Point::at).thenComparing(it -> it.ticket().value());

    /** In the order of time. */
    @Override
    public int compareTo(Point other) {
        return ORDER.compare(this, other);
    }
}
