package org.hotline12345.law.procedure;

import static org.hotline12345.law.procedure.Desk.event;
import static org.hotline12345.law.procedure.Desk.handedTo;
import static org.hotline12345.law.procedure.Desk.moved;
import static org.hotline12345.law.procedure.Desk.refused;
import static org.hotline12345.law.procedure.Desk.take;
import static org.hotline12345.law.procedure.TownUnits.HALL;
import static org.hotline12345.law.procedure.TownUnits.SCHOOL;
import static org.hotline12345.law.procedure.TownUnits.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Which assignment a step means, where several units have the ticket. */
class TargetTest {

    private static final Sign SIGN = new Sign(Optional.empty(), Optional.empty());

    @Test
    void theOnlyOneInReachIsMeant() {
        Outcome outcome = take(handedTo(WATER, SCHOOL), SIGN, officer(SCHOOL));

        assertEquals(List.of(Stage.AWAITING_SIGNATURE, Stage.SIGNED), stages(moved(outcome)));
        assertEquals(Optional.of(2), event(outcome).assignment());
    }

    @Test
    void aUnitReachesThoseBelowIt() {
        assertEquals(List.of(Stage.SIGNED), stages(moved(take(handedTo(WATER), SIGN, officer(HALL)))));
    }

    @Test
    void ofSeveralOneIsNamed() {
        Ticket twice = handedTo(WATER, WATER);

        Objection objection = refused(take(twice, SIGN, officer(HALL))).first();
        assertEquals(Kind.INVALID, objection.kind());
        assertEquals(Optional.of("assignment"), objection.where());
        assertEquals(
                List.of(Stage.AWAITING_SIGNATURE, Stage.SIGNED), stages(moved(take(twice, sign(2), officer(HALL)))));
    }

    @Test
    void theOwnComesBeforeThoseOfTheUnitsBelow() {
        Ticket both = handedTo(WATER, HALL);

        assertEquals(List.of(Stage.AWAITING_SIGNATURE, Stage.SIGNED), stages(moved(take(both, SIGN, officer(HALL)))));
        assertEquals(
                List.of(Stage.SIGNED, Stage.AWAITING_SIGNATURE), stages(moved(take(both, sign(1), officer(HALL)))));
    }

    @Test
    void oneThatDoesNotExistIsNotFound() {
        Objection objection =
                refused(take(handedTo(WATER), sign(7), officer(WATER))).first();

        assertEquals(Kind.INVALID, objection.kind());
        assertEquals(Optional.of("assignment"), objection.where());
    }

    @Test
    void anothersIsForbidden() {
        assertEquals(
                Kind.FORBIDDEN,
                refused(take(handedTo(HALL), SIGN, officer(WATER))).first().kind());
        assertEquals(
                Kind.FORBIDDEN,
                refused(take(handedTo(WATER), SIGN, officer(SCHOOL))).first().kind());
    }

    @Test
    void anothersIsForbiddenEvenToWhoHasAnotherOne() {
        assertEquals(
                Kind.FORBIDDEN,
                refused(take(handedTo(WATER, SCHOOL), sign(1), officer(SCHOOL)))
                        .first()
                        .kind());
    }

    @Test
    void theRefusalSpeaksOfTheAssignmentThatWasNamed() {
        Ticket signed = moved(take(handedTo(WATER, HALL), sign(1), officer(WATER)));

        Objection objection = refused(take(signed, sign(1), officer(WATER))).first();
        assertEquals(Kind.WRONG_ORDER, objection.kind());
        assertTrue(objection.text().contains("已签收"), objection::text);
    }

    private static Sign sign(int assignment) {
        return new Sign(Optional.of(assignment), Optional.empty());
    }

    private static Actor officer(UnitId unit) {
        return Actor.officer("wang", unit);
    }

    private static List<Stage> stages(Ticket ticket) {
        return ticket.assignments().stream().map(it -> it.stage()).toList();
    }
}
