package org.hotline12345.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/**
 * 预警. Rings the clocks whose time has come, and archives what nobody rated in time. For one thread.
 *
 * <p>On several nodes each has one, and all find the same clocks due. Each goes through them in an order of its own and
 * leaves alone what has been rung meanwhile, so that they share the work; where two ring at the same instant the version
 * of the ticket lets one of them, and the law finds nothing left to ring for the other.
 */
final class Bell {

    private static final int BATCH = 200;

    /** So that tickets which may not ring, as long as their regulation is away, do not keep the others from ringing. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final TicketStore store;
    private final Tickets tickets;
    private final World world;
    private final Map<TicketNumber, Instant> resting = new HashMap<>();

    Bell(TicketStore store, Tickets tickets, World world) {
        this.store = store;
        this.tickets = tickets;
        this.world = world;
    }

    /** One round; fails as the store does. */
    void ring() {
        Instant now = world.now();
        // What would rest for longer than it may has begun before the clock was put back.
        resting.values().removeIf(until -> !until.isAfter(now) || until.isAfter(now.plus(REST)));
        List<TicketNumber> due = new ArrayList<>(store.ringing(now, BATCH + resting.size()));
        due.removeAll(resting.keySet());
        Collections.shuffle(due);
        due.forEach(it -> store.find(it).filter(ticket -> due(ticket, now)).ifPresent(ticket -> ring(ticket, now)));
    }

    private void ring(Ticket ticket, Instant now) {
        Step step = ratingOver(ticket, now) ? new Archive("评价时间已过，未评价") : new Ring();
        Reply reply = tickets.take(StepRequest.of(Watcher.SYSTEM, ticket.number(), step));
        if (!(reply instanceof Reply.Done) && unmoved(ticket)) {
            resting.put(ticket.number(), now.plus(REST));
        }
    }

    /** Whether it is refused for what it is, and not because somebody else came first. */
    private boolean unmoved(Ticket ticket) {
        return store.find(ticket.number())
                .filter(it -> it.version() == ticket.version())
                .isPresent();
    }

    private static boolean due(Ticket ticket, Instant now) {
        return Stream.concat(ticket.clocks().stream(), ticket.openAssignments().flatMap(it -> it.clocks().stream()))
                .flatMap(clock -> clock.alarm().stream())
                .anyMatch(alarm -> !alarm.isAfter(now));
    }

    private static boolean ratingOver(Ticket ticket, Instant now) {
        return ticket.status() == Status.AWAITING_EVALUATION
                && ticket.clock(ClockKind.EVALUATION)
                        .filter(clock -> clock.running() && clock.lateAt(now))
                        .isPresent();
    }
}
