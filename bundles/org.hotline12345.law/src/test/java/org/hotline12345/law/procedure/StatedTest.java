package org.hotline12345.law.procedure;

import static org.hotline12345.law.procedure.Desk.CALL_TAKER;
import static org.hotline12345.law.procedure.Desk.CENTER;
import static org.hotline12345.law.procedure.Desk.NUMBER;
import static org.hotline12345.law.procedure.Desk.TEN;
import static org.hotline12345.law.procedure.Desk.circumstances;
import static org.hotline12345.law.procedure.Desk.event;
import static org.hotline12345.law.procedure.Desk.handedTo;
import static org.hotline12345.law.procedure.Desk.moved;
import static org.hotline12345.law.procedure.Desk.refused;
import static org.hotline12345.law.procedure.Desk.takenIn;
import static org.hotline12345.law.procedure.TownUnits.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Sign;
import org.junit.jupiter.api.Test;

/** When somebody says that a step was taken. */
class StatedTest {

    private static final Instant HALF_PAST = TEN.plusSeconds(1800);
    private static final Instant ELEVEN = TEN.plusSeconds(3600);
    private static final Dispatch DISPATCH = new Dispatch(WATER, Optional.empty());

    @Test
    void theHotlinesPeopleEnterLateWhatHappenedEarlier() {
        Outcome outcome = Procedure.take(takenIn(), DISPATCH, CENTER, HALF_PAST, circumstances(ELEVEN));

        assertEquals(HALF_PAST, moved(outcome).movedAt());
        assertEquals(HALF_PAST, moved(outcome).assignments().get(0).dispatchedAt());
        assertEquals(HALF_PAST, event(outcome).at());
        assertEquals(ELEVEN, event(outcome).recordedAt());
    }

    @Test
    void aUnitStatesNoTime() {
        Sign sign = new Sign(Optional.empty(), Optional.empty());
        Outcome outcome =
                Procedure.take(handedTo(WATER), sign, Actor.officer("wang", WATER), HALF_PAST, circumstances(ELEVEN));

        assertEquals(Kind.FORBIDDEN, refused(outcome).first().kind());
        assertEquals(Optional.of("at"), refused(outcome).first().where());
    }

    @Test
    void norDoesTheRequester() {
        Outcome outcome = Procedure.open(NUMBER, Desk.ACCEPT, Actor.anyone(), TEN, circumstances(ELEVEN));

        assertEquals(Kind.FORBIDDEN, refused(outcome).first().kind());
    }

    @Test
    void nothingWasTakenInTheFuture() {
        Outcome outcome = Procedure.open(NUMBER, Desk.ACCEPT, CALL_TAKER, ELEVEN, circumstances(HALF_PAST));

        assertEquals(Kind.INVALID, refused(outcome).first().kind());
        assertEquals(Optional.of("at"), refused(outcome).first().where());
    }

    @Test
    void norBeforeTheStepBefore() {
        Outcome outcome = Procedure.take(takenIn(), DISPATCH, CENTER, TEN.minusSeconds(1), circumstances(ELEVEN));

        assertEquals(Kind.INVALID, refused(outcome).first().kind());
        assertEquals(Optional.of("at"), refused(outcome).first().where());
        assertEquals(
                TEN,
                moved(Procedure.take(takenIn(), DISPATCH, CENTER, TEN, circumstances(ELEVEN)))
                        .movedAt());
    }
}
