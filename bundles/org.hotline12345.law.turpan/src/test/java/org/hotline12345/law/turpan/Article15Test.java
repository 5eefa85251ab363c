package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article15Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-15.csv", useHeadersInDisplayName = true)
    void theCenterReviewsAReturn(
            @Said Instant returned,
            String decision,
            @Said Instant decided,
            @Said Status status,
            @Said Stage stage,
            @Said Instant returnDue,
            String closingDue) {
        Step step = decision.equals("同意退回") ? Steps.AGREE_RETURN : Steps.REFUSE_RETURN;

        Loop loop = returned(returned).take(decided, Who.CENTER, step);

        assertEquals(status, loop.ticket().status());
        assertEquals(stage, loop.assignment().stage());
        assertEquals("A15", loop.last().basis());
        assertEquals(returnDue, loop.clock(ClockKind.RETURN).due());
        assertEquals(at(closingDue + " 23:59:59"), loop.clock(ClockKind.CLOSING).due());
        assertFalse(loop.clock(ClockKind.CLOSING).overdue(decided));
    }

    @Test
    void onlyTheCenterDecides() {
        Loop loop = returned(at("2025-03-28 20:00"));

        List.of(Who.CALL_TAKER, Who.WATER, Who.REQUESTER, Who.OFFICE, Who.SYSTEM)
                .forEach(who -> {
                    assertEquals(
                            "A15",
                            loop.refused("2025-03-28 21:00", who, Steps.AGREE_RETURN)
                                    .basis()
                                    .orElseThrow()
                                    .key());
                    assertEquals(
                            "A15",
                            loop.refused("2025-03-28 21:00", who, Steps.REFUSE_RETURN)
                                    .basis()
                                    .orElseThrow()
                                    .key());
                });
    }

    @Test
    void meanwhileEveryClockOfTheUnitStandsStill() {
        assertEquals(
                List.of(true, true, true),
                returned(at("2025-03-28 20:00")).assignment().clocks().stream()
                        .map(Clock::paused)
                        .toList());
    }

    private static Loop returned(Instant at) {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"))
                .take(at, Who.WATER, Steps.RETURN);
    }
}
