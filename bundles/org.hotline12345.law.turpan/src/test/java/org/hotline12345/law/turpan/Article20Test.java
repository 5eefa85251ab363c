package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article20Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-20.csv", useHeadersInDisplayName = true)
    void theCenterReviewsARequestForClosure(
            @Said Instant requested,
            String decision,
            @Said Instant decided,
            @Said Status status,
            @Said Stage stage,
            String due,
            @Said boolean late) {
        Step step = decision.equals("同意办结") ? Steps.AGREE_CLOSURE : Steps.REFUSE_CLOSURE;

        Loop loop = requested(requested).take(decided, Who.CENTER, step);

        assertEquals(status, loop.ticket().status());
        assertEquals(stage, loop.assignment().stage());
        assertEquals("A20", loop.last().basis());
        assertEquals(at(due + " 23:59:59"), loop.clock(ClockKind.CLOSING).due());
        assertEquals(late, loop.clock(ClockKind.CLOSING).overdue(decided));
    }

    @Test
    void onlyTheCenterDecides() {
        Loop loop = requested(at("2025-04-02 17:00"));

        List.of(Who.CALL_TAKER, Who.WATER, Who.REQUESTER, Who.OFFICE, Who.SYSTEM)
                .forEach(who -> {
                    Objection objection = loop.refused("2025-04-03 10:00", who, Steps.AGREE_CLOSURE);
                    assertEquals(Objection.Kind.FORBIDDEN, objection.kind());
                    assertEquals("由市政务服务中心办理这一环节", objection.remedy());
                });
    }

    private static Loop requested(Instant at) {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take(at, Who.WATER, Steps.closure());
    }
}
