package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.step.AllowReturn;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.DeclareForceMajeure;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.EndForceMajeure;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.step.GiveBack;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.MarkAnsweringDay;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;

/** What is offered to somebody could succeed: the matter allows it, and only the words are still to be found. */
class PossibleTest {

    private static final String TEN = "2025-03-28 10:00";
    private static final String ELEVEN = "2025-03-28 11:00";

    @Test
    void onlyAConsultationIsOfferedToBeAnswered() {
        assertTrue(intake(Kind.CONSULTATION).possible(TEN, Who.CALL_TAKER).contains(AnswerAtOnce.class));
        assertFalse(intake(Kind.HELP).possible(TEN, Who.CALL_TAKER).contains(AnswerAtOnce.class));
    }

    @Test
    void aMatterIsMarkedOnAnAnsweringDayOnly() {
        assertTrue(intake(Kind.HELP).possible(TEN, Who.CENTER).contains(MarkAnsweringDay.class));
        assertFalse(Loop.begin("2025-03-29 10:00", Steps.accept(Kind.HELP))
                .possible("2025-03-29 10:00", Who.CENTER)
                .contains(MarkAnsweringDay.class));
    }

    @Test
    void aUnitIsOfferedWhatItMayDoWithAnOrdinaryMatter() {
        Loop loop = signed(Who.WATER, "water");

        assertEquals(
                List.of(
                        Enclose.class,
                        Return.class,
                        RequestExtension.class,
                        RequestClosure.class,
                        ReportDisposal.class),
                loop.possible(ELEVEN, Who.WATER));
        assertEquals(
                List.of(Enclose.class, RequestExtension.class, RequestClosure.class, ReportDisposal.class),
                loop.possible("2025-03-29 06:00:01", Who.WATER));
        assertEquals(
                List.of(Enclose.class, RequestClosure.class, ReportDisposal.class),
                loop.possible("2025-04-09 00:00", Who.WATER));
    }

    @Test
    void whoHasUnitsBelowMayTransferToThem() {
        assertTrue(signed(Who.SHANSHAN, "650421").possible(ELEVEN, Who.SHANSHAN).contains(Transfer.class));
        assertFalse(signed(Who.WATER, "water").possible(ELEVEN, Who.WATER).contains(Transfer.class));
    }

    @Test
    void whoWaitsForAnotherHandsNothingIn() {
        Actor station = Who.officer("650421-water");
        Loop loop = signed(Who.SHANSHAN, "650421")
                .take(ELEVEN, Who.SHANSHAN, Steps.transfer("650421-water"))
                .take(ELEVEN, station, Steps.SIGN);

        List<Class<? extends Step>> below = loop.possible(ELEVEN, station);
        assertTrue(below.containsAll(List.of(FinishPart.class, GiveBack.class)), below::toString);
        assertFalse(below.contains(RequestClosure.class) || below.contains(Return.class), below::toString);
        assertFalse(loop.possible(ELEVEN, Who.SHANSHAN).contains(RequestClosure.class));
        assertTrue(loop.possible(ELEVEN, Who.SHANSHAN).contains(FinishPart.class));
    }

    @Test
    void onlyAnEmergencyIsHandedOverOrHeldUp() {
        Loop threat = Loop.begin(
                        TEN, Steps.accept(Kind.HELP, "水电气热/停水", "650421", Optional.of(Emergency.PUBLIC_SAFETY)))
                .take(TEN, Who.CENTER, Steps.dispatch("water"));
        List<Class<? extends Step>> center = threat.possible(ELEVEN, Who.CENTER);
        assertTrue(center.containsAll(List.of(HandOver.class, DeclareForceMajeure.class)), center::toString);
        assertFalse(center.contains(EndForceMajeure.class));

        threat.take(ELEVEN, Who.CENTER, Steps.FORCE_MAJEURE);
        assertTrue(threat.possible(ELEVEN, Who.CENTER).contains(EndForceMajeure.class));
        assertFalse(threat.possible(ELEVEN, Who.CENTER).contains(DeclareForceMajeure.class));

        List<Class<? extends Step>> ordinary = signed(Who.WATER, "water").possible(ELEVEN, Who.CENTER);
        assertFalse(ordinary.contains(HandOver.class) || ordinary.contains(DeclareForceMajeure.class));
        assertTrue(ordinary.contains(AllowReturn.class));
    }

    @Test
    void aRequesterRatesWhileTheWindowIsOpenAndThePlatformWarnsWhenItIsTime() {
        Loop answered =
                intake(Kind.CONSULTATION).take(TEN, Who.CALL_TAKER, new AnswerAtOnce("明天恢复。", Optional.empty()));
        assertEquals(List.of(Enclose.class, Evaluate.class), answered.possible("2025-04-04 10:00", Who.REQUESTER));
        assertEquals(List.of(Enclose.class), answered.possible("2025-04-04 10:00:01", Who.REQUESTER));

        Loop loop = signed(Who.WATER, "water");
        assertFalse(loop.possible(ELEVEN, Who.SYSTEM).contains(Ring.class));
        assertTrue(loop.possible("2025-04-09 00:00", Who.SYSTEM).contains(Ring.class));
        assertFalse(loop.possible(ELEVEN, Who.WATER).contains(ClassifyRedo.class));
    }

    private static Loop intake(Kind kind) {
        return Loop.begin(TEN, Steps.accept(kind));
    }

    private static Loop signed(Actor officer, String unit) {
        return intake(Kind.HELP).take(TEN, Who.CENTER, Steps.dispatch(unit)).take(TEN, officer, Steps.SIGN);
    }
}
