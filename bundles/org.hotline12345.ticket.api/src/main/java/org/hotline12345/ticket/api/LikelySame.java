package org.hotline12345.ticket.api;

import java.util.List;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 疑似同一事项. Finds earlier tickets that may be about the same matter, for the call-taker to look at (A10.7). It looks and
 * changes nothing. Safe for any thread.
 *
 * <p>Each method throws {@link TicketsUnavailable} where the store does not answer.
 */
@ProviderType
public interface LikelySame {

    /** What may be the same as a matter that is still being told. */
    Comparison compare(Caller caller, Draft draft);

    /**
     * What may be the same as a ticket; tickets that are joined with it already are left out.
     *
     * @throws TicketArchived where all tickets of that year are kept elsewhere
     */
    Comparison compare(Caller caller, TicketNumber number);

    /**
     * The same for whoever has the ticket at hand.
     *
     * @param contact of its requester
     */
    Comparison compare(Caller caller, Ticket ticket, Contact contact);

    /** What came of it. */
    sealed interface Comparison {

        /** The likeliest first; a handful at most. */
        record Found(List<Alike> tickets) implements Comparison {

            public Found {
                tickets = List.copyOf(tickets);
            }
        }

        /** The caller takes no matters in, and is not shown those of others (A37). */
        record Refused(List<Objection> objections) implements Comparison {}

        /** There is no such ticket. */
        record Unknown(TicketNumber number) implements Comparison {}
    }
}
