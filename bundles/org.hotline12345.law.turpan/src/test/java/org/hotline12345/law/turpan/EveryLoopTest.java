package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.Recount;
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

    /** All is asked of the same walks, because to walk takes longer than to ask. */
    @Property
    void everyWalk(@ForAll("walks") Walk walk) {
        assertAll(
                () -> theMattersClockNeitherStandsStillNorStartsAnew(walk),
                () -> aMatterIsRedoneOnce(walk),
                () -> aClockOfAUnitStandsStillWhileTheCenterReviewsOrForceMajeureLastsAndOnlyThen(walk),
                () -> unitsHaveTheTicketWhileItIsInHandlingAndOnlyThen(walk),
                () -> whatHasEndedHasNoClockThatRuns(walk),
                () -> everyClockNamesItsParagraphAndEndsAfterItsStart(walk),
                () -> nobodyStandsBeforeAWall(walk),
                () -> everyTicketCanBeBroughtToItsEnd(walk));
    }

    /** Only more time that was granted, or a notice that changes the working days, moves its end. */
    private static void theMattersClockNeitherStandsStillNorStartsAnew(Walk walk) {
        walk.taken().forEach(it -> {
            Clock before = matter(it.before());
            Clock after = matter(it.after());
            assertEquals(before.start(), after.start());
            assertEquals(List.of(), after.pauses());
            assertTrue(
                    before.due().equals(after.due())
                            || it.step() instanceof Recount
                            || it.step() instanceof AgreeExtension,
                    it::toString);
            assertTrue(after.running() || !before.running() || it.moved());
        });
    }

    private static void aMatterIsRedoneOnce(Walk walk) {
        long sentBack = walk.taken().stream()
                .filter(it -> it.outcome() instanceof Outcome.Moved moved
                        && moved.event().basis().equals("A22"))
                .count();
        assertTrue(sentBack <= 1);
        assertTrue(sentBack == 1 || walk.end().assignments().stream().noneMatch(Assignment::redo));
    }

    private static void aClockOfAUnitStandsStillWhileTheCenterReviewsOrForceMajeureLastsAndOnlyThen(Walk walk) {
        walk.taken().stream()
                .flatMap(it -> it.after().assignments().stream())
                .forEach(assignment -> assignment.clocks().stream()
                        .filter(Clock::running)
                        .filter(clock -> !clock.pausedFor(Pause.Reason.FORCE_MAJEURE))
                        .forEach(clock -> assertEquals(review(assignment), lasting(clock), clock::toString)));
        walk.taken().stream()
                .filter(it -> it.after().matter().emergency().isEmpty())
                .flatMap(it -> it.after().assignments().stream())
                .flatMap(it -> it.clocks().stream())
                .forEach(it -> assertFalse(it.pausedFor(Pause.Reason.FORCE_MAJEURE)));
    }

    private static void unitsHaveTheTicketWhileItIsInHandlingAndOnlyThen(Walk walk) {
        walk.taken().stream().map(Walk.Taken::after).forEach(ticket -> {
            assertEquals(
                    ticket.status() == Status.IN_HANDLING,
                    ticket.openAssignments().findAny().isPresent(),
                    ticket::toString);
            assertEquals(ticket.status() == Status.AWAITING_DISPATCH, running(ticket, ClockKind.CENTER));
            assertEquals(ticket.status() == Status.AWAITING_EVALUATION, running(ticket, ClockKind.EVALUATION));
        });
    }

    private static void whatHasEndedHasNoClockThatRuns(Walk walk) {
        Ticket ticket = walk.end();
        ticket.assignments().stream()
                .filter(it -> !it.stage().open())
                .flatMap(it -> it.clocks().stream())
                .forEach(it -> assertFalse(it.running(), it::toString));
        if (ticket.status().terminal()) {
            assertTrue(ticket.clocks().stream().noneMatch(Clock::running), ticket::toString);
        }
    }

    private static void everyClockNamesItsParagraphAndEndsAfterItsStart(Walk walk) {
        Ticket ticket = walk.end();
        Stream.concat(ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()))
                .forEach(clock -> {
                    assertTrue(Loop.REGULATION.paragraph(clock.basis()).isPresent(), clock::toString);
                    assertTrue(clock.due().isAfter(clock.start()) || clock.kind() != ClockKind.CENTER, clock::toString);
                    assertTrue(clock.stopped().stream().noneMatch(it -> it.isBefore(clock.start())));
                });
    }

    /** Somebody can always go on, without the platform's help. */
    private static void nobodyStandsBeforeAWall(Walk walk) {
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
    private static void everyTicketCanBeBroughtToItsEnd(Walk walk) {
        Ticket ticket = walk.end();
        Instant now = walk.endedAt();
        for (int steps = 0; !ticket.status().terminal(); steps++) {
            assertTrue(steps < 40, "The loop does not close: " + ticket);
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
            case EXTENSION_UNDER_REVIEW -> Optional.of(Pause.Reason.EXTENSION_UNDER_REVIEW);
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
