package org.hotline12345.law.turpan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;

/** Puts a matter into units' hands, and takes it out of them. */
final class Assigning {

    /**
     * Who is given what.
     *
     * @param unit the unit
     * @param mandate on what terms it has it
     */
    record Share(UnitId unit, Mandate mandate) {}

    private final Clocks clocks;

    Assigning(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The ticket with one more unit that has it. */
    Ticket to(UnitId unit, Mandate mandate, Attempt<?> attempt) {
        return to(List.of(new Share(unit, mandate)), attempt);
    }

    /**
     * The ticket with more units that have it, each with the same time, counted once; the redo of a matter stays one, whoever
     * does it in the end (A22).
     */
    Ticket to(List<Share> shares, Attempt<?> attempt) {
        boolean redo = Article22.under(attempt.ticket());
        List<Clock> running = redo ? clocks.redoElsewhere(attempt) : clocks.unit(attempt);
        Ticket given = attempt.ticket();
        for (Share share : shares) {
            given = given(share, running, redo, given, attempt);
        }
        return given.withClock(ClockKind.CENTER, clock -> clock.stop(attempt.at()))
                .in(Status.IN_HANDLING);
    }

    /** The ticket with one more unit that has a part of it out of another one's hands. */
    Ticket part(UnitId unit, Assignment above, Ticket ticket, Attempt<?> attempt) {
        List<Clock> inside = above.clock(ClockKind.CLOSING)
                .map(clock -> clocks.part(attempt, clock.due()))
                .orElseGet(() -> clocks.unit(attempt));
        return given(new Share(unit, Mandate.outOf(above.number())), inside, false, ticket, attempt);
    }

    /** The ticket back with the center, unless other units have it. */
    Ticket back(Ticket ticket, Attempt<?> attempt) {
        return ticket.openAssignments().findAny().isPresent()
                ? ticket
                : ticket.in(Status.AWAITING_DISPATCH).with(clocks.center(attempt));
    }

    /** The parts below another one, cut to its limit at any depth (A4). */
    static Ticket inside(Ticket ticket) {
        return ticket.withAssignments(part -> limitAbove(ticket, part)
                .map(limit -> part.withClocks(clock -> clock.running() ? clock.notAfter(limit) : clock))
                .orElse(part));
    }

    /** The clocks of a unit run on after a review; force majeure lasts until the center ends it (A26). */
    static Assignment goesOn(Attempt<?> attempt) {
        return attempt.assignment()
                .atWork()
                .withClocks(clock -> clock.pausedFor(Pause.Reason.FORCE_MAJEURE)
                        ? clock
                        : clock.resume(attempt.at(), attempt.calendar()));
    }

    static Ticket archived(Ticket ticket, Attempt<?> attempt) {
        return ended(ticket, attempt, Status.ARCHIVED);
    }

    /** Ends the loop: what was supervised is no longer, and no clock runs on. */
    static Ticket ended(Ticket ticket, Attempt<?> attempt, Status end) {
        Ticket ended = ticket.withEveryClock(clock -> clock.stop(attempt.at()));
        for (var supervision : ended.supervisions()) {
            ended = supervision.open() ? ended.withChanged(supervision.closed("事项" + Words.of(end))) : ended;
        }
        return ended.in(end);
    }

    private static Optional<Instant> limitAbove(Ticket ticket, Assignment part) {
        Optional<Assignment> above = part.mandate().from().flatMap(ticket::assignment);
        return Stream.concat(
                        above.flatMap(it -> it.clock(ClockKind.CLOSING)).map(Clock::due).stream(),
                        above.flatMap(it -> limitAbove(ticket, it)).stream())
                .min(Comparator.naturalOrder());
    }

    private static Ticket given(Share share, List<Clock> running, boolean redo, Ticket ticket, Attempt<?> attempt) {
        return ticket.with(Assignment.delivered(ticket.nextAssignment(), share.unit(), attempt.at(), redo, running)
                .under(share.mandate()));
    }
}
