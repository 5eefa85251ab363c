package org.hotline12345.unit.departure;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes the open assignments of one unit that has left to its parent (A4). It looks again for a while: a dispatch that
 * was judged just before the unit left may be durable just after. For one thread at a time.
 */
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final Caller PLATFORM = Caller.of(Actor.system());

    /** How long it looks for what comes late; longer than any transaction takes. */
    private static final Duration SETTLING = Duration.ofSeconds(60);

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final String reason;
    private final UnitId unit;
    private final Tickets tickets;
    private final BooleanSupplier stopping;
    private final Instant settled;
    private final Map<String, Integer> refused = new HashMap<>();
    private Instant next;
    private boolean failing;
    private boolean waiting;
    private boolean finished;

    Handover(String reason, UnitId unit, Tickets tickets, BooleanSupplier stopping, Instant now) {
        this.reason = reason;
        this.unit = unit;
        this.tickets = tickets;
        this.stopping = stopping;
        this.settled = now.plus(SETTLING);
        this.next = now;
    }

    void round(Instant now) {
        if (finished || now.isBefore(next)) {
            return;
        }
        next = now.plus(AGAIN);
        try {
            waiting = false;
            int passed = passAll();
            failing = false;
            finished = passed == 0 && !waiting && !now.isBefore(settled) && !stopping.getAsBoolean();
            if (passed > 0) {
                LOG.info("{} open assignments of unit {}, which has left, were passed on", passed, unit);
            }
        } catch (Postponed e) {
            next = now.plus(e.wait);
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn(
                        "What is open at unit {}, which has left, cannot be passed on yet; it is tried again", unit, e);
            }
            failing = true;
        }
    }

    private int passAll() {
        int passed = 0;
        Optional<TicketNumber> before = Optional.empty();
        do {
            Page page = tickets.list(
                    PLATFORM,
                    new Selection(Optional.of(Status.IN_HANDLING), Optional.of(unit), before, Selection.LARGEST_PAGE));
            for (Ticket ticket : page.tickets()) {
                passed += pass(ticket);
            }
            before = page.next();
        } while (before.isPresent());
        return passed;
    }

    private int pass(Ticket ticket) {
        List<Integer> open = ticket.openAssignments()
                .filter(it -> it.unit().equals(unit))
                .map(Assignment::number)
                .toList();
        int passed = 0;
        for (int assignment : open) {
            if (!stopping.getAsBoolean() && pass(ticket.number(), assignment)) {
                passed++;
            }
        }
        return passed;
    }

    private boolean pass(TicketNumber ticket, int assignment) {
        PassToParent step = new PassToParent(Optional.of(assignment), reason);
        Reply reply = tickets.take(StepRequest.of(PLATFORM, ticket, step));
        if (reply instanceof Reply.Unavailable later) {
            throw new Postponed(later.retryAfter());
        }
        // A ticket whose regulation is away waits for it, and keeps no other from being passed on.
        waiting |= reply instanceof Reply.Lawless;
        // What is refused once another node may have passed on in the same moment.
        if (!(reply instanceof Reply.Done) && refused.merge(ticket + "/" + assignment, 1, Integer::sum) == 2) {
            LOG.warn(
                    "Assignment {} of ticket {} stays at unit {}, which has left: {}", assignment, ticket, unit, reply);
        }
        return reply instanceof Reply.Done;
    }

    /** The door has asked for a little time. */
    private static final class Postponed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Duration wait;

        Postponed(Duration wait) {
            super("Asked to wait for " + wait, null, false, false);
            this.wait = wait;
        }
    }
}
