package org.hotline12345.ticket.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A page of tickets, the latest first.
 *
 * @param tickets in order
 * @param next where the next page begins ({@link Selection#before()}); empty on the last page
 */
public record Page(List<Ticket> tickets, Optional<TicketNumber> next) {

    public Page {
        tickets = List.copyOf(tickets);
    }
}
