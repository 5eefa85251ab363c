package org.hotline12345.store.jpa;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Flaw;

/**
 * One ticket and its record, as they were read at one moment.
 *
 * @param number which ticket
 * @param ticket its row; empty where there is none
 * @param events the rows of its record in order
 */
record Inspection(TicketNumber number, Optional<TicketRow> ticket, List<EventRow> events) {

    /** The first thing that is not as it was recorded. */
    Optional<Flaw> flaw(Documents documents) {
        if (ticket.isEmpty()) {
            return Optional.of(new Flaw(number, 1, Flaw.Kind.TICKET_MISSING));
        }
        int expected = 1;
        String before = EventChain.START;
        for (EventRow event : events) {
            if (event.number() != expected) {
                return Optional.of(new Flaw(number, expected, Flaw.Kind.EVENT_MISSING));
            }
            if (!event.follows(before)) {
                return Optional.of(new Flaw(number, expected, Flaw.Kind.EVENT_CHANGED));
            }
            before = event.hash();
            expected++;
        }
        return ticket.flatMap(row -> flaw(row, documents));
    }

    /** Of the ticket itself, where the events that there are stand. */
    private Optional<Flaw> flaw(TicketRow row, Documents documents) {
        int last = events.size();
        if (last < row.version()) {
            return Optional.of(new Flaw(number, last + 1, Flaw.Kind.EVENT_MISSING));
        }
        boolean same = last == row.version()
                && events.get(last - 1).left(row.body())
                && row.shows(documents.read(row.body(), Ticket.class));
        return same ? Optional.empty() : Optional.of(new Flaw(number, last, Flaw.Kind.TICKET_CHANGED));
    }
}
