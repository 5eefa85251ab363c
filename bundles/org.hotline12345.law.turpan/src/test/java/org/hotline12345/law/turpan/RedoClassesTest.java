package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.CloseSupervision;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.FollowUpChannel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 23, 24 and 28: the redo, and what follows a second bad rating. */
class RedoClassesTest {

    private static final DutyStatement STATEMENT = new DutyStatement("履责意见.pdf", "王总经理");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-23.csv", useHeadersInDisplayName = true)
    void aRedoIsOfOneClass(
            @Said boolean redo,
            @Said RedoItem item,
            @Said Optional<String> document,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Loop loop = redo ? redo() : signed();

        Outcome outcome = loop.attempt(
                at("2025-04-01 10:00"),
                Who.WATER,
                new ClassifyRedo(Optional.empty(), item, document.map(it -> new DutyStatement(it, "王总经理"))));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-24.csv", useHeadersInDisplayName = true)
    void whoIsStillDissatisfiedIsAskedWhy(
            @Said Role who,
            @Said FollowUpChannel channel,
            @Said boolean fault,
            @Said boolean result,
            @Said Status status,
            @Said boolean supervised) {
        Loop loop = twiceBad();
        Outcome outcome = loop.attempt(at("2025-04-03 10:00"), Who.of(who), new FollowUp(channel, "嫌办理太慢", fault));

        assertEquals(new Verdict(result, Optional.of("A24"), Optional.empty()), Verdict.of(outcome));
        var after = outcome instanceof Outcome.Moved moved ? moved.ticket() : loop.ticket();
        assertEquals(status, after.status());
        assertEquals(
                supervised,
                after.supervisions().stream()
                        .anyMatch(it -> it.open() && it.ground().equals("A28.6")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-28.csv", useHeadersInDisplayName = true)
    void theCenterSupervises(
            @Said Role who,
            String ground,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = signed().attempt(at("2025-03-31 10:00"), Who.of(who), new OpenSupervision(ground, "市领导批示"));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void aRedoIsNotClosedWithoutItsClass() {
        Loop loop = redo();
        assertEquals(
                Optional.of("A23"),
                loop.refused("2025-04-01 10:00", Who.WATER, Steps.closure())
                        .basis()
                        .map(Paragraph::key));

        loop.take("2025-04-01 11:00", Who.WATER, Steps.DONE_AGAIN).take("2025-04-01 12:00", Who.WATER, Steps.closure());
        assertEquals(Stage.CLOSURE_UNDER_REVIEW, loop.assignment().stage());
    }

    @Test
    void whereTheUnitIsAtFaultTheSupervisionEndsTheLoop() {
        Loop loop = twiceBad();
        assertEquals("重办后诉求人仍不满意，责任待认定", loop.ticket().supervisions().get(0).document());
        loop.take("2025-04-03 10:00", Who.CENTER, new FollowUp(FollowUpChannel.PHONE, "没有修好", true))
                .take("2025-04-03 11:00", Who.CENTER, new OpenSupervision("A28.1", "市领导批示"))
                .take("2025-04-07 10:00", Who.CENTER, new CloseSupervision(1, "已约谈，已修好"));
        assertEquals(Status.AWAITING_FOLLOW_UP, loop.ticket().status());
        assertEquals(
                Optional.of("supervision"),
                loop.refused("2025-04-07 11:00", Who.CENTER, new CloseSupervision(1, "再次"))
                        .where());

        loop.take("2025-04-08 10:00", Who.CENTER, new CloseSupervision(2, "已回复市领导"));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    @Test
    void nothingIsArchivedBeforeTheRequesterWasAskedWhy() {
        Loop loop = twiceBad();
        assertFalse(loop.possible("2025-04-03 09:00", Who.CENTER).contains(CloseSupervision.class));
        Objection early = loop.refused("2025-04-03 09:00", Who.CENTER, new CloseSupervision(1, "已约谈"));
        assertEquals(Optional.of("A24"), early.basis().map(Paragraph::key));
        assertEquals("先回访诉求人（FollowUp），再办结这一项督办", early.remedy());

        loop.take("2025-04-03 10:00", Who.CENTER, new OpenSupervision("A28.1", "市领导批示"));
        assertEquals(
                Optional.of("supervision"),
                loop.refused("2025-04-03 10:30", Who.CENTER, new CloseSupervision(1, "已约谈"))
                        .where());
        loop.take("2025-04-03 11:00", Who.CENTER, new CloseSupervision(2, "已回复市领导"));
        assertEquals(Status.AWAITING_FOLLOW_UP, loop.ticket().status());

        loop.take("2025-04-03 12:00", Who.CENTER, new FollowUp(FollowUpChannel.PHONE, "没有修好", true));
        assertEquals(
                Optional.of("确属承办单位原因"), loop.ticket().supervisions().get(0).finding());
        assertEquals(Optional.empty(), loop.ticket().supervisions().get(1).finding());
        loop.take("2025-04-07 10:00", Who.CENTER, new CloseSupervision(1, "已修好"));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    /** What the center opened on the same ground while the matter is handled has nothing to do with a second rating. */
    @Test
    void whileTheMatterIsHandledASupervisionIsClosedAtAnyTime() {
        Loop loop = signed().take("2025-03-31 10:00", Who.CENTER, new OpenSupervision("A28.6", "以往重办不力"))
                .take("2025-03-31 11:00", Who.CENTER, new CloseSupervision(1, "已核实"));

        assertEquals(Optional.of("已核实"), loop.ticket().supervisions().get(0).result());
        assertFalse(loop.ticket().supervisions().get(0).lifted());
        assertEquals(
                Optional.empty(),
                loop.refused("2025-03-31 12:00", Who.CENTER, new CloseSupervision(1, "再次"))
                        .basis());
    }

    @Test
    void whereItIsNotTheLoopEndsAndTheStatementRemains() {
        Loop loop = twiceBad().take("2025-04-03 10:00", Who.CENTER, new FollowUp(FollowUpChannel.WEB, "期望过高", false));

        assertEquals("网络回访，不满意的原因：期望过高；不属于承办单位原因，归档", loop.last().account());
        assertEquals(
                Optional.of(STATEMENT),
                loop.assignment().redoClass().orElseThrow().statement());
        assertTrue(loop.ticket().supervisions().stream().noneMatch(Supervision::open));
        assertTrue(Article23.couldNotBeDone(loop.ticket()));
    }

    @Test
    void theCenterLetsNobodyReturnARedo() {
        assertEquals(
                "A22",
                redo().refused("2025-04-01 10:00", Who.CENTER, Steps.ALLOW_RETURN)
                        .basis()
                        .map(Paragraph::key)
                        .orElseThrow());
    }

    private static Loop signed() {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN);
    }

    private static Loop redo() {
        return signed().take("2025-03-28 17:00", Who.WATER, Steps.closure())
                .take("2025-03-28 18:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-31 10:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take("2025-03-31 11:00", Who.WATER, Steps.SIGN);
    }

    private static Loop twiceBad() {
        return redo().take(
                        "2025-04-01 10:00",
                        Who.WATER,
                        new ClassifyRedo(Optional.empty(), RedoItem.CANNOT_NOW, Optional.of(STATEMENT)))
                .take("2025-04-01 11:00", Who.WATER, Steps.closure())
                .take("2025-04-01 12:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-04-02 10:00", Who.REQUESTER, Steps.rating(Rating.VERY_DISSATISFIED));
    }
}
