package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.ticket.Answer;
import org.hotline12345.law.ticket.Declined;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;

/** Loops that no unit takes part in. */
class ShortLoopsTest {

    private static final Optional<UnitId> WATERWORKS = Optional.of(new UnitId("water"));
    private static final AnswerAtOnce ANSWER =
            new AnswerAtOnce("明天九点恢复。", Optional.of("停水通知"), WATERWORKS, Optional.of("第3版"));

    @Test
    void aDeclinedMatterEndsThereWithItsGround() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:02", Who.CALL_TAKER, new Decline("A10.2", "正在着火，已转119", Optional.of("119")));

        assertEquals(Status.DECLINED, loop.ticket().status());
        assertEquals(
                Optional.of(new Declined("A10.2", "正在着火，已转119", Optional.of("119"))),
                loop.ticket().declined());
        assertEquals("不予受理，已告知诉求人；移交 119", loop.last().account());
        assertTrue(loop.ticket().clocks().stream().noneMatch(Clock::running));
        assertEquals(
                Objection.Kind.WRONG_ORDER,
                loop.refused("2025-03-28 10:03", Who.CENTER, Steps.dispatch("water"))
                        .kind());
    }

    @Test
    void aConsultationIsAnsweredAtOnceAndRated() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.CONSULTATION))
                .take("2025-03-28 10:02", Who.CALL_TAKER, ANSWER);

        assertEquals(Status.AWAITING_EVALUATION, loop.ticket().status());
        assertEquals("即时答复诉求人（依据 停水通知，市供水公司提供，第3版）", loop.last().account());
        assertEquals(
                Optional.of(new Answer("明天九点恢复。", Optional.of("停水通知"), WATERWORKS, Optional.of("第3版"))),
                loop.ticket().answer());
        assertEquals(
                Optional.of(at("2025-03-28 10:02")),
                loop.ticket().clock(ClockKind.MATTER).orElseThrow().stopped());

        loop.take("2025-03-28 10:03", Who.REQUESTER, Steps.rating(Rating.SATISFIED));
        assertEquals(Status.ARCHIVED, loop.ticket().status());
        assertTrue(loop.ticket().clocks().stream().noneMatch(Clock::running));
        assertEquals(
                List.of("A9.1", "A12.1", "A21"),
                loop.events().stream().map(Event::basis).toList());
    }

    @Test
    void whatWasReturnedMayStillBeDeclined() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 15:00", Who.WATER, Steps.RETURN)
                .take("2025-03-28 15:30", Who.CENTER, Steps.AGREE_RETURN)
                .take("2025-03-28 15:40", Who.CENTER, new Decline("A10.4", "请依法提起诉讼", Optional.empty()));

        assertEquals(Status.DECLINED, loop.ticket().status());
        assertEquals("A10.4", loop.last().basis());
    }
}
