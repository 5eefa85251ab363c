package org.hotline12345.ticket.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
     */
    record Done(Ticket ticket, Event event, Optional<String> queryCode, boolean repeated) implements Reply {}

    /** The law, or the step's own shape, forbids it. */
    record Refused(List<Objection> objections) implements Reply {}

    /** There is no such ticket, or it is not the caller's to see. */
    record Unknown(TicketNumber number) implements Reply {}

    /** The ticket has moved on since the caller saw it. */
    record Stale(TicketNumber number, int seen, int current) implements Reply {}

    /** The key was used before for another request. */
    record KeyReused(String key) implements Reply {}

    /** It cannot be said now; the same request may be sent again with the same key. */
    record Unavailable(String reason, Duration retryAfter) implements Reply {}
}
