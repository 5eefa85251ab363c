package org.hotline12345.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.LocalRules;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a step of a ticket that is there: finds it, lets the law judge the step, and keeps what becomes of it. */
final class Handling {

    /** How often a step is judged anew when another step of the same ticket came first. */
    private static final int TRIES = 4;

    /** By how much the clocks of two nodes may well differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private final TicketStore store;
    private final Admission admission;
    private final World world;
    private final KeptRequests kept;
    private final Courier courier;
    private final LocalRules besides;

    /** @param besides what is against a step that the law allows, such as that a ticket takes no more of what it brings */
    Handling(
            TicketStore store,
            Admission admission,
            World world,
            KeptRequests kept,
            Courier courier,
            LocalRules besides) {
        this.store = store;
        this.admission = admission;
        this.world = world;
        this.kept = kept;
        this.courier = courier;
        this.besides = besides;
    }

    Reply take(StepRequest request, TicketNumber number) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<Reply> reply = tryOnce(request, number);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        return Later.busy();
    }

    /** Empty where another step came first and this one is to be judged anew. */
    private Optional<Reply> tryOnce(StepRequest request, TicketNumber number) {
        Optional<Ticket> found = store.find(number);
        if (found.isEmpty()) {
            return Optional.of(Absence.reply(store, number));
        }
        Optional<Actor> admitted = found.flatMap(ticket -> admission.of(request.caller(), ticket));
        if (admitted.isEmpty()) {
            return Optional.of(new Reply.Unknown(number));
        }
        Ticket ticket = found.get();
        Optional<RequestKey> key = KeptRequests.keyOf(request, admitted.get());
        Optional<Reply> before = key.flatMap(kept::replyTo);
        if (before.isPresent()) {
            return before;
        }
        if (request.version().filter(seen -> !sawAsItStands(seen, ticket)).isPresent()) {
            return Optional.of(new Reply.Stale(number, request.version().get(), ticket.version()));
        }
        Optional<Circumstances> in = world.judging(ticket);
        return in.isEmpty()
                ? Optional.of(Later.lawless(world.lawOf(ticket)))
                : judge(request, ticket, admitted.get(), in.get(), key);
    }

    /**
     * Whether who saw version {@code seen} has seen the ticket as it stands: nothing came since but notes of the platform, such
     * as a warning, which move it nowhere. Only the caller's view is judged here. That no step is lost is held by the store,
     * which keeps a step only after the very version it was judged on; what comes between is judged anew.
     */
    private boolean sawAsItStands(int seen, Ticket ticket) {
        if (seen >= ticket.version()) {
            return seen == ticket.version();
        }
        return store.events(ticket.number()).stream()
                .filter(event -> event.sequence() > seen && event.sequence() <= ticket.version())
                .allMatch(event -> event.step().aside());
    }

    private Optional<Reply> judge(
            StepRequest request, Ticket ticket, Actor actor, Circumstances in, Optional<RequestKey> key) {
        Outcome outcome =
                Procedure.take(ticket, request.step(), actor, request.at().orElse(in.now()), in);
        if (outcome instanceof Outcome.Refused refused) {
            return Optional.of(new Reply.Refused(
                    refused.objections(), Optional.of(in.regulation().citation())));
        }
        Outcome.Moved moved = (Outcome.Moved) outcome;
        Optional<Objection> local = besides.against(ticket, moved.event());
        if (local.isPresent()) {
            return Optional.of(new Reply.Refused(List.of(local.get())));
        }
        if (!store.commit(moved, key)) {
            return Optional.empty();
        }
        courier.wake();
        noteFuture(ticket);
        return Optional.of(new Reply.Done(moved.ticket(), moved.event(), Optional.empty(), false));
    }

    /** The step bears the time of the one before, since the record never goes back; when it was taken, the log knows. */
    private void noteFuture(Ticket ticket) {
        if (ticket.movedAt().isAfter(world.now().plus(SKEW))) {
            LOG.warn(
                    "The clock is behind: {} had last moved at {}, and its next step bears that time",
                    ticket.number(),
                    ticket.movedAt());
        }
    }
}
