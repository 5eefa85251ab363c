package org.hotline12345.law.procedure;

import static org.hotline12345.law.procedure.Desk.CALL_TAKER;
import static org.hotline12345.law.procedure.Desk.CENTER;
import static org.hotline12345.law.procedure.Desk.NUMBER;
import static org.hotline12345.law.procedure.Desk.TEN;
import static org.hotline12345.law.procedure.Desk.circumstances;
import static org.hotline12345.law.procedure.Desk.event;
import static org.hotline12345.law.procedure.Desk.moved;
import static org.hotline12345.law.procedure.Desk.refused;
import static org.hotline12345.law.procedure.Desk.take;
import static org.hotline12345.law.procedure.Desk.takenIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private static final AnswerAtOnce ANSWER = new AnswerAtOnce("Tomorrow.", Optional.of("water plan"));
    private static final Evaluate RATING = new Evaluate(Rating.SATISFIED, Rating.SATISFIED, Optional.empty());

    @Test
    void theFirstStepMakesTheTicketAndItsFirstRecord() {
        Outcome outcome = Procedure.open(NUMBER, Desk.ACCEPT, Actor.anyone(), TEN, circumstances(TEN));

        assertEquals(1, moved(outcome).version());
        assertEquals("town", moved(outcome).regulation());
        assertEquals("none", moved(outcome).readings());
        assertEquals(1, event(outcome).sequence());
        assertEquals("A1", event(outcome).basis());
        assertEquals(NUMBER, event(outcome).ticket());
    }

    @Test
    void aTicketIsTakenInOnce() {
        assertEquals(
                Kind.WRONG_ORDER,
                refused(take(takenIn(), Desk.ACCEPT, CALL_TAKER)).first().kind());
    }

    @Test
    void aStepThatTheRegulationDoesNotKnowIsRefused() {
        Objection objection =
                refused(take(takenIn(), new Archive("nobody rated"), CENTER)).first();

        assertEquals(Kind.INVALID, objection.kind());
        assertTrue(objection.text().contains("Town No. 1") && objection.text().contains("归档"), objection::text);
    }

    @Test
    void whoMayNotIsToldWhoMay() {
        Objection objection = refused(take(takenIn(), new Dispatch(TownUnits.WATER, null), CALL_TAKER))
                .first();

        assertEquals(Kind.FORBIDDEN, objection.kind());
        assertEquals(Optional.of(SmallTown.HANDING), objection.basis());
        assertEquals("由市政务服务中心办理这一环节", objection.remedy());
    }

    @Test
    void tooEarlyOrTooLateIsTheWrongOrder() {
        Ticket answered = moved(take(takenIn(), ANSWER, CALL_TAKER));

        assertEquals(
                Kind.WRONG_ORDER,
                refused(take(answered, ANSWER, CALL_TAKER)).first().kind());
        assertEquals(
                "工单处于“待评价”，不能即时答复",
                refused(take(answered, ANSWER, CALL_TAKER)).first().text());
    }

    @Test
    void everythingThatIsLackingIsSaidAtOnce() {
        List<Objection> objections = refused(take(takenIn(), new AnswerAtOnce("?", null), CALL_TAKER))
                .objections();

        assertEquals(
                List.of(Kind.UNLAWFUL, Kind.INVALID),
                objections.stream().map(Objection::kind).toList());
        assertEquals(Optional.of(SmallTown.ANSWER), objections.get(0).basis());
        assertEquals(Optional.of("source"), objections.get(0).where());
        assertEquals(Optional.empty(), objections.get(1).basis());
    }

    @Test
    void aRequesterRatesTheOwnTicketOnly() {
        Ticket answered = moved(take(takenIn(), ANSWER, CALL_TAKER));

        assertEquals(
                Kind.FORBIDDEN,
                refused(take(answered, RATING, Actor.anyone())).first().kind());
        assertEquals(
                Kind.FORBIDDEN,
                refused(take(answered, RATING, requester("20250616-000002")))
                        .first()
                        .kind());
        assertEquals(3, moved(take(answered, RATING, requester(NUMBER.value()))).version());
    }

    @Test
    void incompleteStepsAreRefusedBeforeTheLawLooks() {
        Accept empty = new Accept(null, null, null, null, null, null, null, null);

        assertEquals(
                5,
                refused(Procedure.open(NUMBER, empty, CENTER, TEN, circumstances(TEN)))
                        .objections()
                        .size());
        assertEquals(
                Kind.INVALID,
                refused(take(takenIn(), new Dispatch(null, null), CALL_TAKER))
                        .first()
                        .kind());
    }

    @Test
    void possibleIsWhatTheOrderAndTheRoleAllow() {
        assertEquals(
                List.of(AnswerAtOnce.class, Dispatch.class), Procedure.possible(takenIn(), CENTER, circumstances(TEN)));
        assertEquals(List.of(AnswerAtOnce.class), Procedure.possible(takenIn(), CALL_TAKER, circumstances(TEN)));
        assertEquals(List.of(), Procedure.possible(takenIn(), requester(NUMBER.value()), circumstances(TEN)));
        assertEquals(
                List.of(Accept.class),
                Procedure.possible(
                        Ticket.draft(NUMBER, "town", "none", Desk.ACCEPT.matter(TEN)), CALL_TAKER, circumstances(TEN)));
    }

    @Test
    void theStatusIsTheRulesBusiness() {
        assertEquals(Status.AWAITING_DISPATCH, takenIn().status());
        assertEquals(
                Status.AWAITING_EVALUATION,
                moved(take(takenIn(), ANSWER, CENTER)).status());
    }

    private static Actor requester(String number) {
        return Actor.of(number, Role.REQUESTER);
    }
}
