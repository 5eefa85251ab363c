package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.junit.jupiter.api.Test;

/** Steps that do not come to a paragraph's particular demand, because something plainer is wrong. */
class RefusalsTest {

    private static final String NOON = "2025-03-28 12:00";

    private final Loop dispatched = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
            .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"));

    @Test
    void theWrongOrder() {
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.CENTER, Steps.dispatch("housing")));
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.CENTER, Steps.AGREE_CLOSURE));
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.CENTER, Steps.REFUSE_RETURN));
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.REQUESTER, Steps.rating(Rating.SATISFIED)));
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.WATER, Steps.closure()));
        assertEquals(Objection.Kind.WRONG_ORDER, kind(Who.CENTER, Steps.ARCHIVE));
    }

    @Test
    void theWrongUnit() {
        Objection objection = dispatched.refused(NOON, Who.SHANSHAN, Steps.SIGN);

        assertEquals(Objection.Kind.FORBIDDEN, objection.kind());
        assertEquals("工单不在本单位及其下级单位办理", objection.text());
    }

    @Test
    void theRightUnitsSubordinateDoesNotSignForIt() {
        Loop county = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("650421"));

        assertEquals(
                Objection.Kind.FORBIDDEN,
                county.refused(NOON, Who.officer("650421-water"), Steps.SIGN).kind());
    }

    @Test
    void theWrongRole() {
        List.of(Who.CALL_TAKER, Who.CENTER, Who.OFFICE, Who.SYSTEM, Who.REQUESTER)
                .forEach(who -> assertEquals(Objection.Kind.FORBIDDEN, kind(who, Steps.SIGN), who::name));
        assertEquals(
                List.of(),
                Procedure.possible(dispatched.ticket(), Who.OFFICE, Loop.circumstances(at(NOON), SmallCity.TURPAN)));
    }

    @Test
    void anotherRequestersTicket() {
        Loop closed = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.CONSULTATION))
                .take("2025-03-28 10:05", Who.CALL_TAKER, new AnswerAtOnce("明天恢复。", Optional.empty()));
        Step rating = Steps.rating(Rating.DISSATISFIED);

        List.of(Actor.anyone(), Actor.of("20250328-000013", Role.REQUESTER))
                .forEach(who -> assertEquals(
                        Objection.Kind.FORBIDDEN,
                        closed.refused(NOON, who, rating).kind()));
        closed.take(NOON, Who.REQUESTER, rating);
    }

    @Test
    void aStatedTime() {
        Step sign = Steps.SIGN;
        assertStated(Objection.Kind.FORBIDDEN, dispatched.attempt(at("2025-03-28 11:00"), at(NOON), Who.WATER, sign));
        Loop taken = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP));
        Step dispatch = Steps.dispatch("water");
        assertStated(Objection.Kind.INVALID, taken.attempt(at("2025-03-28 12:01"), at(NOON), Who.CENTER, dispatch));
        assertStated(Objection.Kind.INVALID, taken.attempt(at("2025-03-28 09:59"), at(NOON), Who.CENTER, dispatch));
        Outcome late = taken.attempt(at("2025-03-28 10:05"), at(NOON), Who.CENTER, dispatch);
        assertTrue(late instanceof Outcome.Moved moved
                && moved.event().recordedAt().equals(at(NOON)));
    }

    @Test
    void whatIsTooLongOrBlank() {
        Step endless = new Return(Optional.empty(), "字".repeat(20_001), "三定规定");
        Step blank = new Return(Optional.empty(), " ", "三定规定");

        assertEquals(
                Optional.of("reason"),
                dispatched.refused(NOON, Who.WATER, endless).where());
        assertEquals(
                Optional.of("reason"),
                dispatched.refused(NOON, Who.WATER, blank).where());
        assertEquals(
                Optional.of("unit"),
                dispatched.refused(NOON, Who.CENTER, new Dispatch(null, null)).where());
    }

    private Objection.Kind kind(Actor actor, Step step) {
        return dispatched.refused(NOON, actor, step).kind();
    }

    private static void assertStated(Objection.Kind kind, Outcome outcome) {
        Objection objection = ((Outcome.Refused) outcome).first();
        assertEquals(kind, objection.kind());
        assertEquals(Optional.of("at"), objection.where());
    }
}
