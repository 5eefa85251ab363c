package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;

/** The loop of a requester who is not satisfied. */
class RedoLoopTest {

    private final Loop loop = Loop.begin("2025-03-26 10:00", Steps.accept(Kind.HELP))
            .take("2025-03-26 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
            .take("2025-03-26 11:00", Who.WATER, Steps.SIGN)
            .take("2025-03-27 17:00", Who.WATER, Steps.closure())
            .take("2025-03-28 10:00", Who.CENTER, Steps.AGREE_CLOSURE)
            .take("2025-03-28 20:00", Who.REQUESTER, Steps.rating(Rating.DISSATISFIED));

    @Test
    void theUnitHasThreeWorkingDaysAndTheTwelveHoursForSigning() {
        assertEquals(Status.IN_HANDLING, loop.ticket().status());
        assertEquals("A22", loop.last().basis());
        assertEquals(Optional.of(2), loop.last().assignment());
        assertTrue(loop.assignment().redo());
        assertEquals("water", loop.assignment().unit().value());
        assertEquals(at("2025-03-29 08:00"), loop.clock(ClockKind.SIGN).due());
        assertEquals(at("2025-04-03 23:59:59"), loop.clock(ClockKind.CLOSING).due());
        assertEquals("A22", loop.clock(ClockKind.CLOSING).basis());
    }

    @Test
    void aRedoIsNotReturned() {
        Objection objection = loop.refused("2025-03-28 20:01", Who.WATER, Steps.RETURN);

        assertEquals(Objection.Kind.UNLAWFUL, objection.kind());
        assertEquals(Optional.of("A14.2"), objection.basis().map(Paragraph::key));
    }

    @Test
    void theSecondRatingCountsAndIsFollowedUp() {
        loop.take("2025-03-29 09:00", Who.WATER, Steps.SIGN)
                .take("2025-03-29 10:00", Who.WATER, Steps.DONE_AGAIN)
                .take("2025-04-03 23:59:59", Who.WATER, Steps.closure())
                .take("2025-04-07 10:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-04-09 10:00", Who.REQUESTER, Steps.rating(Rating.VERY_DISSATISFIED));

        assertEquals(Status.AWAITING_FOLLOW_UP, loop.ticket().status());
        assertEquals("A24", loop.last().basis());
        assertEquals(
                List.of("A28.6"),
                loop.ticket().supervisions().stream().map(it -> it.ground()).toList());
        assertTrue(loop.ticket().supervisions().get(0).open());
        assertFalse(loop.clock(ClockKind.CLOSING).overdue(at("2025-04-09 10:00")));
        assertTrue(loop.clock(ClockKind.SIGN).overdue(at("2025-04-09 10:00")));
        assertEquals(
                List.of(Rating.DISSATISFIED, Rating.VERY_DISSATISFIED),
                loop.ticket().evaluations().stream().map(it -> it.handling()).toList());
    }

    @Test
    void theSecondRatingHasItsOwnWindow() {
        loop.take("2025-03-29 09:00", Who.WATER, Steps.SIGN)
                .take("2025-03-29 10:00", Who.WATER, Steps.DONE_AGAIN)
                .take("2025-04-03 10:00", Who.WATER, Steps.closure())
                .take("2025-04-07 10:00", Who.CENTER, Steps.AGREE_CLOSURE);

        Clock window = loop.ticket().clock(ClockKind.EVALUATION).orElseThrow();
        assertEquals(at("2025-04-14 10:00"), window.due());
        assertTrue(window.running());
        loop.take("2025-04-14 10:00:01", Who.SYSTEM, Steps.ARCHIVE);
        assertEquals(Status.ARCHIVED, loop.ticket().status());
    }

    @Test
    void theMattersOwnTimeEndedWithTheFirstClosure() {
        assertEquals(
                Optional.of(at("2025-03-28 10:00")),
                loop.ticket().clock(ClockKind.MATTER).orElseThrow().stopped());
        assertEquals(Stage.CLOSED, loop.ticket().assignments().get(0).stage());
    }
}
