package org.hotline12345.ticket.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/** What the door answers to a step. */
public sealed interface Reply {

    /**
     * The step was taken and is durable.
     *
     * @param ticket the ticket after the step
     * @param event the record of the step
     * @param queryCode the code for the requester; only where the step made the ticket
     * @param repeated whether an earlier request with the same key had already taken it
     * @param alike earlier tickets that may be about the same matter, the likeliest first; only where the step made the
     *     ticket, and for callers who take matters in (A10.7)
     */
    record Done(Ticket ticket, Event event, Optional<String> queryCode, boolean repeated, List<Alike> alike)
            implements Reply {

        public Done {
            alike = List.copyOf(alike);
        }

        /** With nothing to compare. */
        public Done(Ticket ticket, Event event, Optional<String> queryCode, boolean repeated) {
            this(ticket, event, queryCode, repeated, List.of());
        }

        public Done with(List<Alike> found) {
            return new Done(ticket, event, queryCode, repeated, found);
        }
    }

    /**
     * The law, or the step's own shape, forbids it.
     *
     * @param objections every reason that was found, at least one
     * @param law the regulation that judged the step; empty where none was asked
     */
    record Refused(List<Objection> objections, Optional<Citation> law) implements Reply {

        /** Refused before any regulation was asked. */
        public Refused(List<Objection> objections) {
            this(objections, Optional.empty());
        }
    }

    /** There is no such ticket, or it is not the caller's to see. */
    record Unknown(TicketNumber number) implements Reply {}

    /**
     * The tickets of that year were taken out and are kept elsewhere. Whether there is such a ticket, and whose it is, is not
     * said by it.
     *
     * @param year the year of the number
     */
    record Archived(TicketNumber number, int year) implements Reply {}

    /** The ticket has moved on since the caller saw it. */
    record Stale(TicketNumber number, int seen, int current) implements Reply {}

    /** The key was used before for another request. */
    record KeyReused(String key) implements Reply {}

    /**
     * No regulation that could judge it is installed: the ticket's own is away, or none was in force on the day. Nothing has
     * changed; the same request may be sent again once that regulation is back.
     *
     * @param reason which regulation it is that is missing, said to people
     */
    record Lawless(String reason, Duration retryAfter) implements Reply {}

    /** It cannot be said now; the same request may be sent again with the same key. */
    record Unavailable(String reason, Duration retryAfter) implements Reply {}
}
