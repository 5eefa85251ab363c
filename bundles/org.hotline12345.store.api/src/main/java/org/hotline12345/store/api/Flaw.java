package org.hotline12345.store.api;

import org.hotline12345.law.ticket.TicketNumber;

/**
 * The first place in which a ticket is not as it was recorded.
 *
 * @param ticket which ticket
 * @param event the number of the event from which on nothing is proven
 * @param kind in which way
 */
public record Flaw(TicketNumber ticket, int event, Kind kind) {

    /** In which way. */
    public enum Kind {
        /** The event, or the link to the one before, was changed. */
        EVENT_CHANGED,
        /** The event was taken out. */
        EVENT_MISSING,
        /** The events stand, but the ticket is not the one that the last of them left. */
        TICKET_CHANGED,
        /** The number was given out, and there is no ticket. */
        TICKET_MISSING
    }
}
