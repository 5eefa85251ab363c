package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;

/** No ticket leaves the loop and none has two live records (A5), and the clocks tell where it stands. */
class EveryLoopTest {

    @Provide
    static Arbitrary<Walk> walks() {
        return Walk.byChance();
    }

    @Property
    void theMattersClockKeepsItsStartAndItsEnd(@ForAll("walks") Walk walk) {
        Clock first = matter(walk.taken().get(0).after());

        assertTrue(walk.taken().stream()
                .map(it -> matter(it.after()))
                .allMatch(it -> it.start().equals(first.start())
                        && it.due().equals(first.due())
                        && it.pauses().isEmpty()));
    }

    @Property
    void aMatterIsRedoneOnce(@ForAll("walks") Walk walk) {
        long sentBack = walk.taken().stream()
                .filter(it -> it.outcome() instanceof Outcome.Moved moved
                        && moved.event().basis().equals("A22"))
                .count();
        assertTrue(sentBack <= 1);
        assertTrue(sentBack == 1 || walk.end().assignments().stream().noneMatch(Assignment::redo));
    }

    @Property
    void aClockOfAUnitStandsStillWhileTheCenterReviewsAndOnlyThen(@ForAll("walks") Walk walk) {
        walk.taken().stream()
                .flatMap(it -> it.after().assignments().stream())
                .forEach(assignment -> assignment.clocks().stream()
                        .filter(Clock::running)
                        .forEach(clock -> assertEquals(review(assignment), lasting(clock), clock::toString)));
    }

    @Property
    void oneUnitHasTheTicketOrNoneDoes(@ForAll("walks") Walk walk) {
        walk.taken().stream().map(Walk.Taken::after).forEach(ticket -> {
            long expected = ticket.status() == Status.IN_HANDLING ? 1 : 0;
            assertEquals(expected, ticket.openAssignments().count());
            assertEquals(ticket.status() == Status.AWAITING_DISPATCH, running(ticket, ClockKind.CENTER));
            assertEquals(ticket.status() == Status.AWAITING_EVALUATION, running(ticket, ClockKind.EVALUATION));
        });
    }

    @Property
    void whatHasEndedHasNoClockThatRuns(@ForAll("walks") Walk walk) {
        Ticket ticket = walk.end();
        ticket.assignments().stream()
                .filter(it -> !it.stage().open())
                .flatMap(it -> it.clocks().stream())
                .forEach(it -> assertFalse(it.running(), it::toString));
        if (ticket.status().terminal()) {
            assertTrue(ticket.clocks().stream().noneMatch(Clock::running), ticket::toString);
        }
    }

    @Property
    void everyClockNamesItsParagraphAndEndsAfterItsStart(@ForAll("walks") Walk walk) {
        Ticket ticket = walk.end();
        Stream.concat(ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()))
                .forEach(clock -> {
                    assertTrue(Loop.REGULATION.paragraph(clock.basis()).isPresent(), clock::toString);
                    assertTrue(clock.due().isAfter(clock.start()));
                    assertTrue(clock.stopped().stream().noneMatch(it -> it.isBefore(clock.start())));
                });
    }

    /** Somebody can always go on, without the platform's help. */
    @Property
    void nobodyStandsBeforeAWall(@ForAll("walks") Walk walk) {
        walk.taken().stream()
                .filter(it -> !it.after().status().terminal())
                .forEach(it -> assertTrue(
                        Walk.EVERYBODY.stream()
                                .filter(actor -> !actor.equals(Who.SYSTEM))
                                .anyMatch(actor -> !Procedure.possible(it.after(), actor, Walk.at(it.at()))
                                        .isEmpty()),
                        it::toString));
    }

    /** Where the ticket stands, the next step forward is possible, and a few of them end the loop. */
    @Property
    void everyTicketCanBeBroughtToItsEnd(@ForAll("walks") Walk walk) {
        Ticket ticket = walk.end();
        Instant now = walk.endedAt();
        for (int steps = 0; !ticket.status().terminal(); steps++) {
            assertTrue(steps < 6, "The loop does not close");
            now = now.plus(Duration.ofDays(8));
            Forward forward = Forward.from(ticket);
            Outcome outcome = Procedure.take(ticket, forward.step(), forward.by(), now, Walk.at(now));
            assertTrue(outcome instanceof Outcome.Moved, outcome::toString);
            ticket = ((Outcome.Moved) outcome).ticket();
        }
    }

    private static Optional<Pause.Reason> review(Assignment assignment) {
        return switch (assignment.stage()) {
            case RETURN_UNDER_REVIEW -> Optional.of(Pause.Reason.RETURN_UNDER_REVIEW);
            case CLOSURE_UNDER_REVIEW -> Optional.of(Pause.Reason.CLOSURE_UNDER_REVIEW);
            default -> Optional.empty();
        };
    }

    private static Optional<Pause.Reason> lasting(Clock clock) {
        return clock.pauses().stream()
                .filter(it -> it.to().isEmpty())
                .map(Pause::reason)
                .findFirst();
    }

    private static boolean running(Ticket ticket, ClockKind kind) {
        return ticket.clocks().stream().filter(it -> it.kind() == kind).anyMatch(Clock::running);
    }

    private static Clock matter(Ticket ticket) {
        return ticket.clock(ClockKind.MATTER).orElseThrow();
    }
}
