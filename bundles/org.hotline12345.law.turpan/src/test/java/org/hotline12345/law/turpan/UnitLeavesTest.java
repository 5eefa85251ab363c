package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;

/** The loop of a ticket whose unit leaves the platform meanwhile. */
class UnitLeavesTest {

    private static final Actor STATION = Who.officer("650421-water");

    private final Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
            .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("650421-water"));

    @Test
    void theUnitAboveGoesOnWithTheSameLimits() {
        Clock closing = loop.clock(ClockKind.CLOSING);
        loop.take("2025-03-28 11:00", STATION, Steps.SIGN).take("2025-03-28 12:00", Who.SYSTEM, Steps.LEFT);

        assertEquals("650421", loop.assignment().unit().value());
        assertEquals(Stage.SIGNED, loop.assignment().stage());
        assertEquals(closing, loop.clock(ClockKind.CLOSING));
        assertEquals(at("2025-03-28 10:05"), loop.assignment().dispatchedAt());
        assertEquals(Optional.of(2), loop.last().assignment());
        assertEquals("单位已离开平台；由鄯善县接办", loop.last().account());

        loop.take("2025-04-08 20:00", Who.SHANSHAN, Steps.closure())
                .take("2025-04-09 10:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-04-09 11:00", Who.REQUESTER, Steps.rating(Rating.SATISFIED));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    @Test
    void whoLeftHasNothingToDoWithItAnyMore() {
        loop.take("2025-03-28 12:00", Who.SYSTEM, Steps.LEFT);

        assertTrue(loop.ticket().assignments().get(0).clocks().stream().noneMatch(Clock::running));
        assertEquals(
                Objection.Kind.FORBIDDEN,
                loop.refused("2025-03-28 12:05", STATION, Steps.SIGN).kind());
    }

    @Test
    void aReviewGoesOnToo() {
        loop.take("2025-03-28 11:00", STATION, Steps.RETURN).take("2025-03-28 12:00", Who.SYSTEM, Steps.LEFT);
        assertEquals(Stage.RETURN_UNDER_REVIEW, loop.assignment().stage());

        loop.take("2025-03-28 13:00", Who.CENTER, Steps.REFUSE_RETURN);
        assertEquals(Stage.AWAITING_SIGNATURE, loop.assignment().stage());
        assertEquals(at("2025-03-29 00:05"), loop.clock(ClockKind.SIGN).due());
        loop.take("2025-03-28 14:00", Who.SHANSHAN, Steps.SIGN);
    }

    @Test
    void whereNobodyIsAboveTheCenterDispatchesAnew() {
        Loop city = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 12:00", Who.SYSTEM, Steps.LEFT);
        Clock center = city.ticket().clock(ClockKind.CENTER).orElseThrow();

        assertEquals(Status.AWAITING_DISPATCH, city.ticket().status());
        assertEquals("单位已离开平台；由市政务服务中心接办", city.last().account());
        assertEquals(at("2025-03-28 12:15"), center.due());
        assertTrue(center.running());
        assertTrue(city.ticket().clock(ClockKind.MATTER).orElseThrow().running());

        city.take("2025-03-28 12:10", Who.CENTER, Steps.dispatch("650421"));
        assertEquals(at("2025-04-08 23:59:59"), city.clock(ClockKind.CLOSING).due());
        assertEquals(2, city.assignment().number());
    }

    @Test
    void aRedoThatTheCenterDispatchesAnewStaysARedo() {
        Loop city = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-03-28 12:00", Who.WATER, Steps.closure())
                .take("2025-03-28 13:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-28 14:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take("2025-03-28 15:00", Who.SYSTEM, Steps.LEFT);
        assertEquals(Status.AWAITING_DISPATCH, city.ticket().status());

        city.take("2025-04-01 10:00", Who.CENTER, Steps.dispatch("650421"));
        assertTrue(city.assignment().redo());
        assertEquals("A22", city.clock(ClockKind.CLOSING).basis());
        assertEquals(at("2025-04-07 23:59:59"), city.clock(ClockKind.CLOSING).due());
        assertEquals(at("2025-04-02 06:00"), city.clock(ClockKind.RETURN).due());

        city.take("2025-04-01 11:00", Who.SHANSHAN, Steps.SIGN)
                .take("2025-04-01 12:00", Who.SHANSHAN, Steps.DONE_AGAIN)
                .take("2025-04-01 13:00", Who.SHANSHAN, Steps.closure())
                .take("2025-04-01 14:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-04-01 15:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));
        assertEquals(Status.AWAITING_FOLLOW_UP, city.ticket().status());
    }

    /** Whose duty it was not before may still say so; the redo then goes on with the center. */
    @Test
    void whoGetsARedoAnewMayReturnIt() {
        Loop city = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-03-28 12:00", Who.WATER, Steps.closure())
                .take("2025-03-28 13:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-28 14:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take("2025-03-28 15:00", Who.SYSTEM, Steps.LEFT)
                .take("2025-04-01 10:00", Who.CENTER, Steps.dispatch("650421"))
                .take("2025-04-01 11:00", Who.SHANSHAN, Steps.RETURN)
                .take("2025-04-01 12:00", Who.CENTER, Steps.AGREE_RETURN)
                .take("2025-04-01 13:00", Who.CENTER, Steps.determined("housing"));

        assertTrue(city.assignment().redo());
        assertEquals("A22", city.clock(ClockKind.CLOSING).basis());
    }

    /** The unit above has the matter since noon; nothing of before can happen to it any more. */
    @Test
    void nothingIsEnteredLateThatWouldHaveHappenedBefore() {
        loop.take("2025-03-28 12:00", Who.SYSTEM, Steps.LEFT);

        Outcome before = loop.attempt(
                at("2025-03-28 11:59"), at("2025-03-28 13:00"), Who.CENTER, new OpenSupervision("A28.1", "市领导批示"));
        Outcome after = loop.attempt(
                at("2025-03-28 12:00"), at("2025-03-28 13:00"), Who.CENTER, new OpenSupervision("A28.1", "市领导批示"));

        assertEquals(new Verdict(false, Optional.empty(), Optional.of("at")), Verdict.of(before));
        assertEquals(new Verdict(true, Optional.of("A28.1"), Optional.empty()), Verdict.of(after));
    }

    @Test
    void whatHappenedBeforeAWarningMayStillBeEntered() {
        loop.take("2025-03-28 20:00", Who.SYSTEM, Steps.RING);

        Outcome before = loop.attempt(
                at("2025-03-28 19:00"), at("2025-03-28 21:00"), Who.CENTER, new OpenSupervision("A28.1", "市领导批示"));

        assertEquals(new Verdict(true, Optional.of("A28.1"), Optional.empty()), Verdict.of(before));
    }

    @Test
    void aRedoStaysARedo() {
        loop.take("2025-03-28 11:00", STATION, Steps.SIGN)
                .take("2025-03-28 12:00", STATION, Steps.closure())
                .take("2025-03-28 13:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-03-28 14:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED))
                .take("2025-03-28 15:00", Who.SYSTEM, Steps.LEFT);

        assertTrue(loop.assignment().redo());
        assertEquals("A22", loop.clock(ClockKind.CLOSING).basis());
        assertEquals(
                Objection.Kind.UNLAWFUL,
                loop.refused("2025-03-28 15:10", Who.SHANSHAN, Steps.RETURN).kind());
    }
}
