package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Article 4: a unit hands a matter to units below it and still answers for it. */
class TransferTest {

    private static final String TEN = "2025-03-28 10:00";
    private static final Actor STATION = Who.officer("650421-water");
    private static final Actor TEAM = Who.officer("650421-water-east");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-04-transfer.csv", useHeadersInDisplayName = true)
    void goesToAUnitBelow(
            String from,
            String category,
            String place,
            String to,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = Loop.begin(TEN, Steps.accept(Kind.COMPLAINT, category, place, Optional.empty()))
                .take(TEN, Who.CENTER, Steps.dispatch(from))
                .take(TEN, Who.officer(from), Steps.SIGN)
                .attempt(at("2025-03-28 11:00"), Who.officer(from), Steps.transfer(to));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-04-limits.csv", useHeadersInDisplayName = true)
    void aPartEndsInsideWhatItIsPartOf(@Said Instant transferred, @Said Instant signDue, String closingDue) {
        Loop loop = county().take(transferred, Who.SHANSHAN, Steps.transfer("650421-water"));

        assertEquals(signDue, loop.clock(ClockKind.SIGN).due());
        assertEquals(at(closingDue + " 23:59:59"), loop.due(2));
        assertEquals(Optional.empty(), loop.assignment().clock(ClockKind.RETURN));
        assertEquals(Mandate.outOf(1), loop.assignment().mandate());
    }

    @Test
    void twoLevelsDeepAndBack() {
        Loop loop = twoLevelsDeep();
        assertEquals(
                List.of("A4"),
                List.of(loop.refused("2025-04-01 13:00", Who.SHANSHAN, Steps.closure())
                        .basis()
                        .orElseThrow()
                        .key()));
        assertWaits(loop, STATION, new FinishPart(Optional.of(2), "已办完"));
        assertWaits(loop, Who.SHANSHAN, new RequestClosure(Optional.of(1), Steps.report()));

        loop.take("2025-04-02 10:00", TEAM, Steps.FINISHED)
                .take("2025-04-02 11:00", STATION, Steps.FINISHED)
                .take("2025-04-02 12:00", Who.SHANSHAN, Steps.closure())
                .take("2025-04-02 13:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(
                List.of(Stage.CLOSED, Stage.FINISHED, Stage.FINISHED),
                loop.ticket().assignments().stream().map(Assignment::stage).toList());
        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());
    }

    @Test
    void whatIsGivenBackIsWithTheUnitAboveAgain() {
        Loop loop = twoLevelsDeep().take("2025-04-01 13:00", TEAM, Steps.GIVE_BACK);
        assertEquals(Stage.RETURNED, loop.assignment(3).stage());
        assertEquals("供水站东城班组退回上级：不属于本单位职责；依据：三定规定", loop.last().account());
        assertEquals(
                Optional.of("A4"),
                loop.refused("2025-04-01 14:00", STATION, Steps.RETURN).basis().map(Paragraph::key));

        loop.take("2025-04-01 15:00", STATION, Steps.GIVE_BACK).take("2025-04-01 16:00", Who.SHANSHAN, Steps.closure());
        assertEquals(Stage.CLOSURE_UNDER_REVIEW, loop.assignment(1).stage());
    }

    /** The county takes over what its station had handed on, and nothing of what it had handed on itself. */
    @Test
    void theSuccessorHasTheParts() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP))
                .take(TEN, Who.CENTER, Steps.each("650421-water", "650421"))
                .take(TEN, STATION, new Sign(Optional.of(1), Optional.empty()))
                .take(TEN, Who.SHANSHAN, new Sign(Optional.of(2), Optional.empty()))
                .take(
                        TEN,
                        Who.SHANSHAN,
                        new Transfer(Optional.of(2), new UnitId("650421-lukqin-canal"), Optional.empty()))
                .take(TEN, STATION, Steps.transfer("650421-water-east"))
                .take(TEN, Who.SYSTEM, new PassToParent(Optional.of(1), "单位已离开平台"));

        assertEquals("650421", loop.assignment().unit().value());
        assertEquals(Optional.of(5), loop.assignment(4).mandate().from());
        assertEquals(Optional.of(2), loop.assignment(3).mandate().from());
    }

    /** Both the county and its station have left: somebody has the matter all the same. */
    @Test
    void nothingIsStrandedWhereTheUnitAboveLeftFirst() {
        Loop loop = county().take("2025-03-28 11:00", Who.SHANSHAN, Steps.transfer("650421-water"))
                .take("2025-03-28 12:00", Who.SYSTEM, new PassToParent(Optional.of(1), "单位已离开平台"))
                .take("2025-03-28 13:00", Who.SYSTEM, new PassToParent(Optional.of(2), "单位已离开平台"));

        assertEquals(1, loop.ticket().openAssignments().count());
        assertEquals("650421", loop.assignment().unit().value());
    }

    @Test
    void whatWasNotTransferredIsNotGivenBack() {
        assertEquals(
                Optional.of("A4"),
                county().refused("2025-03-28 12:00", Who.SHANSHAN, Steps.GIVE_BACK)
                        .basis()
                        .map(Paragraph::key));
    }

    /** The part stays where it is, and belongs to the unit above who left. */
    @Test
    void aUnitThatLeavesLeavesItsPartsToTheUnitAbove() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP))
                .take(TEN, Who.CENTER, Steps.dispatch("650421-water"))
                .take(TEN, STATION, Steps.SIGN)
                .take("2025-03-28 11:00", STATION, Steps.transfer("650421-water-east"))
                .take("2025-03-28 12:00", TEAM, Steps.SIGN)
                .take("2025-03-28 13:00", Who.SYSTEM, new PassToParent(Optional.of(1), "单位已离开平台"));
        assertEquals("650421", loop.assignment(3).unit().value());
        assertEquals(Mandate.outOf(3), loop.assignment(2).mandate());
        assertWaits(loop, Who.SHANSHAN, new RequestClosure(Optional.of(3), Steps.report()));

        loop.take("2025-04-02 10:00", TEAM, Steps.FINISHED)
                .take("2025-04-02 11:00", Who.SHANSHAN, Steps.closure())
                .take("2025-04-02 12:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());
    }

    @Test
    void thePartOfAUnitThatLeavesIsWithTheUnitThatTransferredIt() {
        Loop loop = county().take("2025-03-28 11:00", Who.SHANSHAN, Steps.transfer("650421-water"))
                .take("2025-03-28 13:00", Who.SYSTEM, new PassToParent(Optional.of(2), "单位已离开平台"));

        assertEquals(Stage.PASSED_ON, loop.assignment(2).stage());
        assertEquals(2, loop.ticket().assignments().size());
        loop.take("2025-03-28 14:00", Who.SHANSHAN, Steps.closure());
    }

    /** Its unit and those above have left; the center dispatches when the part is done. */
    @Test
    void aPartThatNobodyIsAboveAnyMoreComesBackToTheCenter() {
        Loop loop = county().take("2025-03-28 11:00", Who.SHANSHAN, Steps.transfer("650421-water"))
                .take("2025-03-28 12:00", STATION, Steps.SIGN)
                .take("2025-03-28 13:00", Who.SYSTEM, new PassToParent(Optional.of(1), "单位已离开平台"));
        assertEquals(Status.IN_HANDLING, loop.ticket().status());

        loop.take("2025-03-28 14:00", STATION, Steps.FINISHED);
        assertEquals(Status.AWAITING_DISPATCH, loop.ticket().status());
    }

    private static void assertWaits(Loop loop, Actor actor, Step step) {
        Objection objection = loop.refused("2025-04-01 13:00", actor, step);
        assertEquals(Optional.of("A4"), objection.basis().map(Paragraph::key));
        assertEquals("下级承办单位还在办理", objection.text());
    }

    private static Loop county() {
        return Loop.begin(TEN, Steps.accept(Kind.HELP))
                .take(TEN, Who.CENTER, Steps.dispatch("650421"))
                .take(TEN, Who.SHANSHAN, Steps.SIGN);
    }

    private static Loop twoLevelsDeep() {
        return county().take("2025-04-01 10:00", Who.SHANSHAN, Steps.transfer("650421-water"))
                .take("2025-04-01 11:00", STATION, Steps.SIGN)
                .take("2025-04-01 11:30", STATION, Steps.transfer("650421-water-east"))
                .take("2025-04-01 12:00", TEAM, Steps.SIGN);
    }
}
