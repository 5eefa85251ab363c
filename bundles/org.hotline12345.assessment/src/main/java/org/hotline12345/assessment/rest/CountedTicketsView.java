package org.hotline12345.assessment.rest;

import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A page of what a number counts.
 *
 * @param tickets in order
 * @param next to be sent as {@code after} for the next page; left out on the last
 */
public record CountedTicketsView(List<CountedTicket> tickets, Optional<String> next) {

    /** An assignment of a ticket. */
    public record CountedTicket(TicketNumber ticket, int assignment) {}

    static CountedTicketsView of(Evidence.Page page) {
        return new CountedTicketsView(
                page.behind().stream()
                        .map(it -> new CountedTicket(it.ticket(), it.assignment()))
                        .toList(),
                page.next().map(it -> it.ticket() + "/" + it.assignment()));
    }
}
