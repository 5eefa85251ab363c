package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;

/** Article 17: a notice of holidays that comes late. Here the region gives 肉孜节 2025, which takes out 31 March. */
class RecountTest {

    private static final Recount NOTICE = new Recount("新疆维吾尔自治区2025年放假通知");

    @Test
    void movesTheLimitsThatItTouchesAndNamesTheReason() {
        Loop loop = dispatched();
        Clock sign = loop.clock(ClockKind.SIGN);
        assertEquals(at("2025-04-07 23:59:59"), loop.due(1));

        loop.by(TurpanDays.CALENDAR).take("2025-03-30 10:00", Who.SYSTEM, NOTICE);
        assertEquals(at("2025-04-08 23:59:59"), loop.due(1));
        assertTrue(loop.clock(ClockKind.CLOSING).reckoning().toString().contains("2025-03-31 休"));
        assertEquals(sign, loop.clock(ClockKind.SIGN));
        assertEquals("工作日安排有变，重新计算时限：新疆维吾尔自治区2025年放假通知", loop.last().account());
        assertEquals("A17.1", loop.last().basis());
        assertNothingToRecount(loop, "2025-03-30 10:01");
    }

    @Test
    void whatTheNoticeDoesNotTouchIsNotRecounted() {
        Loop known = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"));
        assertNothingToRecount(known, "2025-03-30 10:00");
        assertEquals(
                Objection.Kind.FORBIDDEN,
                dispatched().refused("2025-03-30 10:00", Who.CENTER, NOTICE).kind());
    }

    /** A pause before and one after an extension: counted again as they came. */
    @Test
    void keepsPausesAndExtensionsInTheirOrder() {
        Loop loop = dispatched()
                .by(TurpanDays.CALENDAR)
                .take("2025-03-29 09:00", Who.SYSTEM, NOTICE)
                .take("2025-03-29 10:00", Who.WATER, Steps.SIGN)
                .take("2025-04-01 10:00", Who.WATER, Steps.extension(10))
                .take("2025-04-02 10:00", Who.CENTER, Steps.AGREE_EXTENSION)
                .take("2025-04-17 10:00", Who.WATER, Steps.closure())
                .take("2025-04-21 10:00", Who.CENTER, Steps.REFUSE_CLOSURE);
        assertEquals(at("2025-04-25 23:59:59"), loop.due(1));

        assertNothingToRecount(loop, "2025-04-21 11:00");
    }

    /** By the old count the limit was 7 April, by the new one it is the 8th. */
    @Test
    void whatIsInTimeAgainIsNotSupervisedAsLate() {
        Loop loop = dispatched()
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-04-08 00:00", Who.SYSTEM, Steps.RING)
                .take("2025-04-08 01:00", Who.CENTER, new OpenSupervision("A28.1", "市领导批示"));
        assertTrue(loop.ticket().supervisions().get(0).open());

        loop.by(TurpanDays.CALENDAR).take("2025-04-08 10:00", Who.SYSTEM, NOTICE);
        Supervision late = loop.ticket().supervisions().get(0);
        assertTrue(late.lifted());
        assertEquals(Optional.of("重新计算后没有逾期，解除逾期督办"), late.result());
        assertEquals(
                "工作日安排有变，重新计算时限：新疆维吾尔自治区2025年放假通知；重新计算后没有逾期，解除逾期督办", loop.last().account());
        assertTrue(loop.ticket().supervisions().get(1).open());

        loop.take("2025-04-09 00:00", Who.SYSTEM, Steps.RING);
        assertEquals("A28.5", loop.last().basis());
        assertTrue(loop.ticket().supervisions().get(2).open());
    }

    @Test
    void whatIsLateByTheNewCountTooStaysSupervised() {
        Loop loop = dispatched()
                .take("2025-04-08 00:00", Who.SYSTEM, Steps.RING)
                .by(TurpanDays.CALENDAR)
                .take("2025-04-09 00:00", Who.SYSTEM, NOTICE);

        assertTrue(loop.ticket().supervisions().get(0).open());
        assertEquals("工作日安排有变，重新计算时限：新疆维吾尔自治区2025年放假通知", loop.last().account());
    }

    @Test
    void whatTheCenterSupervisesAsLateOfItselfIsNotLifted() {
        Loop loop = dispatched()
                .take("2025-03-29 10:00", Who.CENTER, new OpenSupervision("A28.5", "预计逾期"))
                .by(TurpanDays.CALENDAR)
                .take("2025-03-30 10:00", Who.SYSTEM, NOTICE);

        assertTrue(loop.ticket().supervisions().get(0).open());
    }

    @Test
    void aPartStaysInsideWhatItIsPartOf() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .by(TurpanDays.BEFORE_THE_REGIONS_NOTICE)
                .take("2025-03-28 10:00", Who.CENTER, Steps.dispatch("650421"))
                .take("2025-03-28 10:00", Who.SHANSHAN, Steps.SIGN)
                .take("2025-03-29 10:00", Who.SHANSHAN, Steps.transfer("650421-water"))
                .by(TurpanDays.CALENDAR)
                .take("2025-03-30 10:00", Who.SYSTEM, NOTICE);

        assertEquals(at("2025-04-08 23:59:59"), loop.due(1));
        assertEquals(at("2025-04-08 23:59:59"), loop.due(2));

        Loop late = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CENTER, Steps.dispatch("650421"))
                .take("2025-03-28 10:00", Who.SHANSHAN, Steps.SIGN)
                .take("2025-04-02 10:00", Who.SHANSHAN, Steps.transfer("650421-water"));
        assertNothingToRecount(late, "2025-04-02 11:00");
    }

    private static void assertNothingToRecount(Loop loop, String at) {
        Objection objection = loop.refused(at, Who.SYSTEM, NOTICE);
        assertEquals(Optional.of("A17.1"), objection.basis().map(Paragraph::key));
    }

    private static Loop dispatched() {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .by(TurpanDays.BEFORE_THE_REGIONS_NOTICE)
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"));
    }
}
