package org.hotline12345.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.KnowledgeTask;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.knowledge.api.TaskSelection;
import org.hotline12345.knowledge.api.TaskSelection.State;
import org.hotline12345.knowledge.api.Tasking;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final TicketNumber TICKET = new TicketNumber("20250328-000012");
    private static final ReportKnowledge WRONG =
            new ReportKnowledge(KnowledgeFault.WRONG, Town.LUKQIN, Optional.of("K1"), "集市已改到周六");

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void aReportOnATicketIsOneTaskHoweverOftenItIsTold() {
        tell(5, WRONG);
        tell(5, WRONG);
        tell(6, WRONG);

        List<KnowledgeTask> tasks = list(Town.TOWN_OFFICER, Optional.empty());
        assertEquals(List.of(2L, 1L), tasks.stream().map(KnowledgeTask::number).toList());
        KnowledgeTask first = tasks.get(1);
        assertEquals(Optional.of(TICKET), first.ticket());
        assertEquals("集市已改到周六", first.reason());
        // Friday does not count, and neither does the weekend.
        assertEquals(LocalDate.of(2025, 4, 2), first.due());
        assertEquals(new ArticleUse(0, 2), house.corrections.use("K1"));
    }

    @Test
    void anArticleThatWasReadOutIsCountedOnceForEachAnswer() {
        AnswerAtOnce answer = new AnswerAtOnce("每周五。", Optional.of("K1"), Optional.of(Town.LUKQIN), Optional.of("1"));
        tell(2, answer);
        tell(2, answer);
        tell(3, answer);
        tell(4, new AnswerAtOnce("不清楚。", Optional.empty()));
        tell(7, new AnswerAtOnce("见长文。", Optional.of("长".repeat(300))));

        assertEquals(2, house.corrections.use("K1").readings());
    }

    @Test
    void aTaskIsLateWhenItsLastDayIsOver() {
        tell(5, WRONG);

        house.clock.turn(Duration.ofDays(5));
        assertEquals(List.of(), list(Town.CENTER, Optional.of(State.LATE)));
        house.clock.turn(Duration.ofDays(1));
        assertEquals(1, list(Town.CENTER, Optional.of(State.LATE)).size());

        Tasking.Done done =
                assertInstanceOf(Tasking.Done.class, house.corrections.close(Town.TOWN_OFFICER, 1, unfounded("查无此事")));
        assertTrue(done.task().late(LocalDate.of(2025, 4, 3)));
        assertEquals(List.of(), list(Town.CENTER, Optional.of(State.LATE)));
        assertEquals(1, list(Town.CENTER, Optional.of(State.CLOSED)).size());
    }

    @Test
    void aTaskIsClosedByTheRevisionThatWasPublishedSince() {
        Article article = house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市在哪天", "每周五开市。"));
        house.clock.turn(Duration.ofMinutes(1));
        tell(5, WRONG);
        assertEquals(Kind.UNLAWFUL, against(house.corrections.close(Town.TOWN_OFFICER, 1, changed(article.id(), 1))));

        house.clock.turn(Duration.ofMinutes(1));
        house.editorial.revise(
                Town.TOWN_OFFICER, article.id(), Optional.empty(), Texts.of(Town.LUKQIN, "集市在哪天", "每周六开市。"), "更正");
        assertEquals(Kind.UNLAWFUL, against(house.corrections.close(Town.TOWN_OFFICER, 1, changed(article.id(), 2))));
        house.send(article.id(), Town.TOWN_OFFICER);

        KnowledgeTask closed = assertInstanceOf(
                        Tasking.Done.class, house.corrections.close(Town.TOWN_OFFICER, 1, changed(article.id(), 2)))
                .task();
        assertFalse(closed.late(LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.of(2), closed.closed().orElseThrow().revision());
        assertEquals(List.of(closed), list(Town.CENTER, Optional.of(State.CLOSED)));
        assertEquals(Kind.WRONG_ORDER, against(house.corrections.close(Town.CENTER, 1, unfounded("再办"))));
    }

    @Test
    void aTaskIsClosedByItsUnitThoseAboveItAndTheCenterOnly() {
        tell(5, WRONG);

        assertEquals(new Tasking.Unknown(1), house.corrections.close(Town.POLICE_OFFICER, 1, unfounded("不是我们的")));
        assertEquals(Kind.FORBIDDEN, against(house.corrections.close(Town.CALL_TAKER, 1, unfounded("好了"))));
        assertEquals(new Tasking.Unknown(9), house.corrections.close(Town.CENTER, 9, unfounded("没有")));
        assertInstanceOf(Tasking.Done.class, house.corrections.close(Town.OFFICER, 1, unfounded("查无此事")));
    }

    @Test
    void eachLevelSeesItsOwnSubtree() {
        tell(5, WRONG);
        tell(6, new ReportKnowledge(KnowledgeFault.MISSING, Town.POLICE, Optional.empty(), "缺补办身份证的地点"));

        assertEquals(2, list(Town.CENTER, Optional.empty()).size());
        assertEquals(1, list(Town.OFFICER, Optional.empty()).size());
        assertEquals(1, list(Town.POLICE_OFFICER, Optional.empty()).size());
        assertEquals(List.of(), list(Actor.anyone(), Optional.empty()));
        TaskSelection county = new TaskSelection(Optional.empty(), Optional.of(Town.COUNTY), Optional.empty(), 10);
        assertEquals(1, house.corrections.list(Town.CENTER, county).size());
        assertEquals(List.of(), house.corrections.list(Town.POLICE_OFFICER, county));
        TaskSelection next = new TaskSelection(Optional.empty(), Optional.empty(), Optional.of(2L), 10);
        assertEquals(1, house.corrections.list(Town.CENTER, next).get(0).number());
    }

    @Test
    void theCallDeskReportsWithoutATicket() {
        Feedback missing = new Feedback(KnowledgeFault.MISSING, Town.POLICE, Optional.empty(), "缺补办身份证的地点");
        Feedback nothing = new Feedback(KnowledgeFault.WRONG, new UnitId("nobody"), Optional.empty(), " ");

        assertEquals(Kind.FORBIDDEN, against(house.corrections.report(Town.POLICE_OFFICER, missing)));
        Tasking.Refused refused =
                assertInstanceOf(Tasking.Refused.class, house.corrections.report(Town.CALL_TAKER, nothing));
        assertEquals(
                List.of("unit", "article", "reason"),
                refused.objections().stream()
                        .map(it -> it.where().orElseThrow())
                        .toList());
        Tasking.Done done = assertInstanceOf(Tasking.Done.class, house.corrections.report(Town.CALL_TAKER, missing));
        assertEquals(List.of(done.task()), list(Town.POLICE_OFFICER, Optional.of(State.OPEN)));
    }

    private List<KnowledgeTask> list(Actor actor, Optional<State> state) {
        return house.corrections.list(actor, new TaskSelection(state, Optional.empty(), Optional.empty(), 10));
    }

    private void tell(int sequence, Step step) {
        Accept accept = new Accept(
                Channel.PHONE,
                org.hotline12345.law.ticket.Kind.CONSULTATION,
                "其他",
                "650421",
                Optional.of("集市"),
                "集市在哪天",
                Optional.empty(),
                Optional.empty());
        Ticket ticket = Ticket.draft(TICKET, "some-law", "", accept.matter(House.FRIDAY));
        Event event = new Event(
                TICKET,
                sequence,
                step,
                Town.CALL_TAKER,
                house.clock.instant(),
                house.clock.instant(),
                "A25",
                Optional.empty(),
                "已办理");
        house.callDesk.receive(ticket, event);
    }

    private static Kind against(Tasking tasking) {
        return assertInstanceOf(Tasking.Refused.class, tasking)
                .objections()
                .get(0)
                .kind();
    }

    private static Remedy changed(String article, int revision) {
        return new Remedy(TaskResult.CHANGED, Optional.of(article), Optional.of(revision), "已更正");
    }

    private static Remedy unfounded(String note) {
        return new Remedy(TaskResult.UNFOUNDED, Optional.empty(), Optional.empty(), note);
    }
}
