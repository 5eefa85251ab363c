package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.junit.jupiter.api.Test;

/** The main loop: a complaint is taken in, dispatched, signed, handled, reviewed, rated and archived. */
class ComplaintLoopTest {

    private final Loop loop =
            Loop.begin("2025-09-26 16:00", Steps.accept(Kind.COMPLAINT, "市场监管/食品安全", "650402", Optional.empty()));

    @Test
    void goesRoundOnceAndEveryStepNamesItsParagraph() {
        whole();

        assertEquals(
                List.of("A9.2", "A12.2", "A14.1", "A19", "A20", "A21"),
                loop.events().stream().map(Event::basis).toList());
        assertEquals(
                IntStream.rangeClosed(1, 6).boxed().toList(),
                loop.events().stream().map(Event::sequence).toList());
        assertEquals(6, loop.ticket().version());
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    @Test
    void everyStepIsToldInASentence() {
        whole();

        assertEquals(
                List.of(
                        "电话受理投诉举报：高昌区 市场监管/食品安全",
                        "转派至市市场监管局",
                        "市市场监管局签收（值班室）",
                        "市市场监管局申请办结",
                        "同意市市场监管局办结",
                        "话务服务：满意；办理情况：非常满意；归档"),
                loop.events().stream().map(Event::account).toList());
    }

    @Test
    void theUnitIsInTimeByTheRequestHoweverLongTheReviewTakes() {
        untilRequest();
        Clock underReview = loop.clock(ClockKind.CLOSING);

        assertEquals(Stage.CLOSURE_UNDER_REVIEW, loop.assignment().stage());
        assertEquals(at("2025-10-23 23:59:59"), underReview.due());
        assertEquals(
                List.of(new Pause(at("2025-10-23 19:00"), Optional.empty(), Pause.Reason.CLOSURE_UNDER_REVIEW)),
                underReview.pauses());

        loop.take("2025-10-28 10:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(
                Optional.of(at("2025-10-23 19:00")),
                loop.clock(ClockKind.CLOSING).stopped());
        assertFalse(loop.clock(ClockKind.CLOSING).overdue(at("2025-10-28 10:00")));
    }

    @Test
    void theMattersOwnTimeDoesNotStopForTheReview() {
        untilRequest();
        Clock before = matter(loop.ticket());
        assertEquals(at("2025-10-23 23:59:59"), before.due());
        assertTrue(before.running() && before.pauses().isEmpty());

        loop.take("2025-10-28 10:00", Who.CENTER, Steps.AGREE_CLOSURE);
        assertEquals(Optional.of(at("2025-10-28 10:00")), matter(loop.ticket()).stopped());
        assertEquals(before.due(), matter(loop.ticket()).due());
        assertTrue(matter(loop.ticket()).overdue(at("2025-10-28 10:00")));
    }

    @Test
    void everyClockIsMetAtItsStep() {
        whole();

        assertEquals(Optional.of(at("2025-09-26 16:10")), stopped(ClockKind.CENTER));
        assertEquals(
                Optional.of(at("2025-09-26 18:00")), loop.clock(ClockKind.SIGN).stopped());
        assertEquals(Optional.of(at("2025-10-29 09:00")), stopped(ClockKind.EVALUATION));
        assertTrue(loop.assignment().clocks().stream().noneMatch(Clock::running));
        assertEquals(
                List.of(Rating.VERY_SATISFIED),
                loop.ticket().evaluations().stream().map(it -> it.handling()).toList());
    }

    private void untilRequest() {
        loop.take("2025-09-26 16:10", Who.CALL_TAKER, Steps.dispatch("market"))
                .take("2025-09-26 18:00", Who.MARKET, Steps.SIGN)
                .take("2025-10-23 19:00", Who.MARKET, Steps.closure());
    }

    private void whole() {
        untilRequest();
        loop.take("2025-10-28 10:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-10-29 09:00", Who.REQUESTER, Steps.rating(Rating.VERY_SATISFIED));
    }

    private Optional<Instant> stopped(ClockKind kind) {
        return loop.ticket().clock(kind).orElseThrow().stopped();
    }

    private static Clock matter(Ticket ticket) {
        return ticket.clock(ClockKind.MATTER).orElseThrow();
    }
}
