package org.hotline12345.law.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.Weekdays;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant TEN = Instant.parse("2025-06-16T02:00:00Z");
    private static final Instant ELEVEN = TEN.plusSeconds(3600);
    private static final UnitId WATER = new UnitId("water");

    private final Ticket ticket = Ticket.draft(
            new TicketNumber("20250616-000001"),
            "town",
            "none",
            new Matter(
                    Channel.PHONE,
                    Kind.HELP,
                    "water",
                    "here",
                    "No water",
                    "No water.",
                    Optional.empty(),
                    true,
                    true,
                    TEN));

    @Test
    void oneSupervisionIsOpenOnOneGround() {
        Ticket once = ticket.supervised("A28.5", TEN, "late");
        assertSame(once, once.supervised("A28.5", ELEVEN, "late again"));

        Ticket twice = once.supervised("A28.1", ELEVEN, "the mayor");
        assertEquals(List.of(1, 2), numbers(twice));
        Ticket closed = twice.withChanged(twice.supervisions().get(0).closed("done"));
        assertEquals(List.of(false, true), open(closed));
        assertEquals(List.of(false, true, true), open(closed.supervised("A28.5", ELEVEN, "late anew")));
    }

    @Test
    void onlyOpenSupervisionsChange() {
        Ticket both = ticket.supervised("A28.5", TEN, "late").supervised("A28.1", TEN, "the mayor");
        Ticket first = both.withChanged(both.supervisions().get(0).closed("done"));
        Ticket lifted = first.withOpenSupervisions(it -> it.lifted("no ground"));

        assertEquals(Optional.of("done"), lifted.supervisions().get(0).result());
        assertFalse(lifted.supervisions().get(0).lifted());
        assertEquals(Optional.of("no ground"), lifted.supervisions().get(1).result());
        assertTrue(lifted.supervisions().get(1).lifted());
    }

    @Test
    void aFindingStaysWhenTheSupervisionEnds() {
        Supervision found =
                Supervision.opened(1, "A28.6", TEN, "still dissatisfied").found("the unit's fault");

        assertTrue(found.open());
        assertEquals(Optional.of("the unit's fault"), found.closed("done").finding());
        assertEquals(Optional.of("the unit's fault"), found.lifted("no ground").finding());
    }

    @Test
    void theLastClockOfAKindIsTheOneThatCounts() {
        Clock first = clock(ClockKind.CENTER, 15).stop(TEN);
        Clock second = clock(ClockKind.CENTER, 30);
        Ticket timed = ticket.with(first).with(clock(ClockKind.MATTER, 60)).with(second);

        assertEquals(Optional.of(second), timed.clock(ClockKind.CENTER));
        assertEquals(Optional.empty(), timed.clock(ClockKind.SIGN));
        Ticket stopped = timed.withClock(ClockKind.MATTER, clock -> clock.stop(ELEVEN));
        assertEquals(
                Optional.of(ELEVEN),
                stopped.clock(ClockKind.MATTER).orElseThrow().stopped());
        assertTrue(stopped.clock(ClockKind.CENTER).orElseThrow().running());
    }

    @Test
    void partsAreFoundByWhatTheyArePartsOf() {
        Ticket parted = ticket.with(delivered(1))
                .with(delivered(2).under(Mandate.outOf(1)))
                .with(delivered(3).under(Mandate.outOf(2)));

        assertEquals(List.of(2), parted.partsOf(1).map(Assignment::number).toList());
        assertEquals(4, parted.nextAssignment());
        assertEquals(Optional.empty(), parted.assignment(4));
        Ticket closed = parted.withChanged(delivered(2).in(Stage.CLOSED));
        assertEquals(
                List.of(1, 3), closed.openAssignments().map(Assignment::number).toList());
    }

    @Test
    void anAssignmentGoesOnWhereItsUnitStood() {
        assertEquals(
                Stage.AWAITING_SIGNATURE,
                delivered(1).in(Stage.CLOSURE_UNDER_REVIEW).atWork().stage());
        assertEquals(
                Stage.SIGNED,
                delivered(1)
                        .signed(ELEVEN)
                        .in(Stage.CLOSURE_UNDER_REVIEW)
                        .atWork()
                        .stage());
        assertEquals(Optional.of(ELEVEN), delivered(1).signed(ELEVEN).signedAt());
    }

    @Test
    void aStepRaisesTheVersionByOne() {
        assertEquals(1, ticket.moved(ELEVEN).version());
        assertEquals(ELEVEN, ticket.moved(ELEVEN).movedAt());
    }

    private static Assignment delivered(int number) {
        return Assignment.delivered(number, WATER, TEN, false, List.of());
    }

    private static Clock clock(ClockKind kind, int minutes) {
        return Clock.started(kind, "A12", Term.minutes(minutes), TEN, Weekdays.plain());
    }

    private static List<Integer> numbers(Ticket of) {
        return supervisions(of).map(Supervision::number).toList();
    }

    private static List<Boolean> open(Ticket of) {
        return supervisions(of).map(Supervision::open).toList();
    }

    private static Stream<Supervision> supervisions(Ticket of) {
        return of.supervisions().stream();
    }
}
