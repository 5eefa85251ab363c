package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Grant;

/** What holds for the limits of every ticket, whoever takes which steps in which order. */
class EveryLimitTest {

    @Provide
    static Arbitrary<Walk> walks() {
        return Walk.byChance();
    }

    /** All is asked of the same walks, because to walk takes longer than to ask. */
    @Property
    void everyWalk(@ForAll("walks") Walk walk) {
        assertAll(
                () -> extensionsStayWithinTheCap(walk),
                () -> noShareRingsTwiceForOneLimit(walk),
                () -> partsEndInsideWhatTheyArePartsOf(walk),
                () -> nobodyHandsInWhatOthersStillHandle(walk),
                () -> everyPauseButTheLastIsOver(walk),
                () -> whatIsRefusedChangesNothingHoweverOftenItIsTried(walk),
                () -> whatHasEndedIsNotSupervised(walk),
                () -> whoseDutyWasDeterminedHasNeverReturnedIt(walk));
    }

    private static void extensionsStayWithinTheCap(Walk walk) {
        walk.end().assignments().stream().flatMap(it -> it.clocks().stream()).forEach(clock -> {
            int granted = clock.grants().stream().mapToInt(Grant::workingDays).sum();
            assertTrue(granted <= 30 && clock.grants().stream().allMatch(it -> it.workingDays() > 0));
        });
        walk.end().assignments().stream()
                .filter(it -> it.redo() || walk.end().matter().emergency().isPresent())
                .flatMap(it -> it.clocks().stream())
                .forEach(it -> assertEquals(List.of(), it.grants()));
    }

    /** What moves a limit may let shares that lie ahead again ring anew. */
    private static void noShareRingsTwiceForOneLimit(Walk walk) {
        walk.taken().forEach(it -> {
            clocks(it.after())
                    .map(clock -> clock.alarms().rung())
                    .forEach(rung -> assertEquals(rung.stream().distinct().toList(), rung));
            boolean rang = it.step() instanceof Ring && it.moved();
            boolean movesLimits = it.step() instanceof Recount || it.step() instanceof AgreeExtension;
            assertTrue(
                    rang
                            ? rung(it.after()) > rung(it.before())
                            : movesLimits ? rung(it.after()) <= rung(it.before()) : keeps(it.before(), it.after()),
                    it::toString);
            assertTrue(!rang
                    || clocks(it.after()).noneMatch(clock -> clock.due(it.at()).isPresent()));
        });
    }

    private static void partsEndInsideWhatTheyArePartsOf(Walk walk) {
        for (Walk.Taken taken : walk.taken()) {
            Ticket ticket = taken.after();
            ticket.openAssignments()
                    .filter(it -> it.mandate().from().isPresent())
                    .filter(it -> !closing(it).paused())
                    .forEach(it -> assertFalse(
                            closing(it).due().isAfter(closing(above(it, ticket)).due()), ticket::toString));
        }
    }

    private static void nobodyHandsInWhatOthersStillHandle(Walk walk) {
        Ticket ticket = walk.end();
        ticket.openAssignments()
                .filter(it -> it.mandate().from().isPresent())
                .map(it -> above(it, ticket).stage())
                .forEach(stage -> assertTrue(
                        Set.of(Stage.SIGNED, Stage.EXTENSION_UNDER_REVIEW, Stage.PASSED_ON)
                                .contains(stage),
                        ticket::toString));
    }

    private static void everyPauseButTheLastIsOver(Walk walk) {
        clocks(walk.end()).map(Clock::pauses).filter(it -> !it.isEmpty()).forEach(pauses -> {
            assertTrue(pauses.subList(0, pauses.size() - 1).stream()
                    .allMatch(it -> it.to().isPresent()));
            assertTrue(pauses.stream()
                    .allMatch(it -> it.to().filter(to -> to.isBefore(it.from())).isEmpty()));
        });
    }

    private static void whatIsRefusedChangesNothingHoweverOftenItIsTried(Walk walk) {
        walk.taken().stream().filter(it -> !it.moved()).forEach(it -> {
            assertEquals(it.before(), it.after());
            assertEquals(it.outcome(), Procedure.take(it.before(), it.step(), it.actor(), it.at(), Walk.at(it.at())));
        });
    }

    private static void whatHasEndedIsNotSupervised(Walk walk) {
        Ticket ticket = walk.end();
        assertTrue(!ticket.status().terminal() || ticket.supervisions().stream().noneMatch(Supervision::open));
        assertTrue(ticket.status() != Status.AWAITING_FOLLOW_UP
                || ticket.supervisions().stream().anyMatch(Supervision::open));
    }

    private static void whoseDutyWasDeterminedHasNeverReturnedIt(Walk walk) {
        walk.end().assignments().stream()
                .filter(it -> it.mandate().bound())
                .forEach(it -> assertEquals(Optional.empty(), it.returned()));
    }

    private static Stream<Clock> clocks(Ticket ticket) {
        return Stream.concat(
                ticket.clocks().stream(), ticket.assignments().stream().flatMap(it -> it.clocks().stream()));
    }

    private static int rung(Ticket ticket) {
        return clocks(ticket).mapToInt(it -> it.alarms().rung().size()).sum();
    }

    /** Whether every clock has rung as often as before; later ones may have come. */
    private static boolean keeps(Ticket before, Ticket after) {
        List<Alarms> now = clocks(after).map(Clock::alarms).toList();
        return clocks(before).map(Clock::alarms).allMatch(now::contains);
    }

    private static Clock closing(Assignment assignment) {
        return assignment.clock(ClockKind.CLOSING).orElseThrow();
    }

    private static Assignment above(Assignment part, Ticket ticket) {
        return part.mandate().from().flatMap(ticket::assignment).orElseThrow();
    }
}
