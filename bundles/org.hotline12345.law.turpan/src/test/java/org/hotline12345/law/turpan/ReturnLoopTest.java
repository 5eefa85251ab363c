package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.ReturnReason;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;

/** The loop by way of a return: the first unit says that it is not its duty. */
class ReturnLoopTest {

    private final Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
            .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
            .take("2025-03-28 15:00", Who.WATER, Steps.RETURN);

    @Test
    void anotherUnitHasItsOwnClocksAndTheMatterKeepsItsOwn() {
        Clock matter = loop.ticket().clock(ClockKind.MATTER).orElseThrow();
        loop.take("2025-03-31 10:00", Who.CENTER, Steps.AGREE_RETURN);
        assertEquals(Status.AWAITING_DISPATCH, loop.ticket().status());

        loop.take("2025-03-31 10:20", Who.CENTER, Steps.dispatch("650421"));
        assertEquals(
                List.of(Stage.RETURNED, Stage.AWAITING_SIGNATURE),
                loop.ticket().assignments().stream().map(it -> it.stage()).toList());
        assertEquals(at("2025-03-31 22:20"), loop.clock(ClockKind.SIGN).due());
        assertEquals(at("2025-04-01 06:20"), loop.clock(ClockKind.RETURN).due());
        assertEquals(at("2025-04-08 23:59:59"), loop.clock(ClockKind.CLOSING).due());
        assertEquals(Optional.of(matter), loop.ticket().clock(ClockKind.MATTER));
    }

    @Test
    void theCenterIsTimedAgainForTheSecondDispatch() {
        loop.take("2025-03-31 10:00", Who.CENTER, Steps.AGREE_RETURN);

        Clock center = loop.ticket().clock(ClockKind.CENTER).orElseThrow();
        assertEquals(at("2025-03-31 10:00"), center.start());
        assertEquals(at("2025-03-31 10:15"), center.due());
        assertTrue(center.running());
    }

    @Test
    void whatIsReturnedNamesReasonAndBasis() {
        assertEquals(
                Optional.of(new ReturnReason("不属于本单位职责", "三定规定")),
                loop.assignment().returned());
        assertEquals("市供水公司申请退回：不属于本单位职责；依据：三定规定", loop.last().account());
    }

    @Test
    void aRefusedReturnLeavesTheUnitWhereItWas() {
        loop.take("2025-03-28 16:00", Who.CENTER, Steps.REFUSE_RETURN);
        assertEquals(Stage.AWAITING_SIGNATURE, loop.assignment().stage());
        assertEquals(at("2025-03-28 23:05"), loop.clock(ClockKind.SIGN).due());

        loop.take("2025-03-28 17:00", Who.WATER, Steps.SIGN)
                .take("2025-03-29 05:00", Who.WATER, Steps.RETURN)
                .take("2025-03-29 06:00", Who.CENTER, Steps.REFUSE_RETURN);
        assertEquals(Stage.SIGNED, loop.assignment().stage());
        assertEquals(
                List.of("A9.2", "A12.2", "A14.2", "A15", "A14.1", "A14.2", "A15"),
                loop.events().stream().map(Event::basis).toList());
    }

    @Test
    void aLeaveToReturnLateIsForOneReturn() {
        loop.take("2025-03-28 16:00", Who.CENTER, Steps.REFUSE_RETURN)
                .take("2025-03-31 10:00", Who.CENTER, Steps.ALLOW_RETURN)
                .take("2025-03-31 11:00", Who.WATER, Steps.RETURN)
                .take("2025-03-31 12:00", Who.CENTER, Steps.REFUSE_RETURN);

        Objection objection = loop.refused("2025-04-07 13:00", Who.WATER, Steps.RETURN);
        assertEquals("A14.2", objection.basis().orElseThrow().key());
    }

    @Test
    void signingLateMovesNoOtherLimit() {
        Loop late = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:05", Who.CALL_TAKER, Steps.dispatch("water"));
        List<Clock> before = late.assignment().clocks();
        late.take("2025-04-07 10:00", Who.WATER, Steps.SIGN);

        assertTrue(late.clock(ClockKind.SIGN).overdue(at("2025-04-07 10:00")));
        assertEquals(before.get(1), late.clock(ClockKind.RETURN));
        assertEquals(before.get(2), late.clock(ClockKind.CLOSING));
    }

    @Test
    void nothingElseIsPossibleWhileTheCenterReviews() {
        Objection objection = loop.refused("2025-03-28 15:10", Who.WATER, Steps.SIGN);

        assertEquals(Objection.Kind.WRONG_ORDER, objection.kind());
        assertEquals("转派处于“退回审核中”，不能签收", objection.text());
        assertFalse(loop.clock(ClockKind.SIGN).overdue(at("2025-04-28 10:00")));
    }
}
