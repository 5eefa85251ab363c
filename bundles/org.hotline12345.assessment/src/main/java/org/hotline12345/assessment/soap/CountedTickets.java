package org.hotline12345.assessment.soap;

import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.assessment.result.ResultStore.Behind;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A page of what a number counts.
 *
 * @param tickets in order
 * @param next to be sent as {@code after} for the next page; left out on the last
 */
public record CountedTickets(List<Counted> tickets, Optional<Counted> next) {

    /** An assignment of a ticket. */
    public record Counted(TicketNumber ticket, int assignment) {

        private static Counted of(Behind it) {
            return new Counted(it.ticket(), it.assignment());
        }

        Behind behind() {
            return new Behind(ticket, assignment);
        }
    }

    static CountedTickets of(Evidence.Page page) {
        return new CountedTickets(
                page.behind().stream().map(Counted::of).toList(), page.next().map(Counted::of));
    }
}
