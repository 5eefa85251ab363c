package org.hotline12345.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/**
 * Has the open limits counted anew when the working days have changed, also while the platform was down. It waits until
 * notices have come to rest: while bundles start and are replaced, half a calendar is no calendar. For one thread.
 */
final class Recounting {

    private final Tickets tickets;
    private final World world;
    private final WorkingDays calendar;
    private final Duration quiet;
    private String version = "";
    private Instant since = Instant.EPOCH;
    private boolean done = true;

    /** @param quiet how long notices must have been at rest */
    Recounting(Tickets tickets, World world, WorkingDays calendar, Duration quiet) {
        this.tickets = tickets;
        this.world = world;
        this.calendar = calendar;
        this.quiet = quiet;
    }

    /** One round; where it fails the next one begins anew, which the law lets do nothing twice. */
    void check() {
        Instant now = world.now();
        String current = calendar.version();
        if (!current.equals(version)) {
            version = current;
            since = now;
            done = false;
        }
        if (now.isBefore(since)) {
            // The clock was put back.
            since = now;
        }
        if (!done && !now.isBefore(since.plus(quiet))) {
            done = recountAll();
        }
    }

    /** Whether every ticket could be judged. */
    private boolean recountAll() {
        AtomicBoolean all = new AtomicBoolean(true);
        for (Status status : new Status[] {Status.AWAITING_DISPATCH, Status.IN_HANDLING}) {
            Sweep.in(status, tickets, ticket -> {
                if (countedByAnother(ticket) && !recount(ticket)) {
                    all.set(false);
                }
            });
        }
        return all.get();
    }

    private boolean recount(Ticket ticket) {
        Reply reply = tickets.take(StepRequest.of(Watcher.SYSTEM, ticket.number(), new Recount("工作日安排：" + version)));
        return !(reply instanceof Reply.Unavailable || reply instanceof Reply.Lawless);
    }

    private boolean countedByAnother(Ticket ticket) {
        return Stream.concat(
                        ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()))
                .anyMatch(this::countedByAnother);
    }

    private boolean countedByAnother(Clock clock) {
        return clock.running()
                && !clock.paused()
                && clock.term().measure() == Term.Measure.WORKING_DAYS
                && !clock.reckoning().calendar().equals(version);
    }
}
