package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Article 26: what keeps an emergency from being handled, and what is handed over. */
class ForceMajeureTest {

    private static final Instant DISPATCHED = at("2025-03-28 10:00");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-26-force-majeure.csv", useHeadersInDisplayName = true)
    void takesItsTimeOutOfTheLimits(
            @Said Instant declared, @Said Instant ended, @Said Instant disposalDue, String closingDue) {
        Loop loop = dispatched(Optional.of(Emergency.NATURAL_DISASTER)).take(declared, Who.CENTER, Steps.FORCE_MAJEURE);
        assertEquals("认定不可抗力：特大沙尘暴，分管副市长批准", loop.last().account());
        assertTrue(loop.assignment().clocks().stream().allMatch(it -> it.pausedFor(Pause.Reason.FORCE_MAJEURE)));

        loop.take(ended, Who.CENTER, Steps.FORCE_MAJEURE_OVER);
        assertEquals(disposalDue, loop.clock(ClockKind.DISPOSAL).due());
        assertEquals(at(closingDue + " 23:59:59"), loop.due(1));
        assertEquals("A26", loop.last().basis());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-26-hand-over.csv", useHeadersInDisplayName = true)
    void aThreatIsHandedOver(
            @Said Role who,
            @Said Optional<Emergency> emergency,
            String line,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome =
                dispatched(emergency).attempt(at("2025-03-28 10:10"), Who.of(who), new HandOver(line, "有人扬言"));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void isDeclaredOnceAndInEmergenciesOnlyAndEndedOnce() {
        Loop ordinary = dispatched(Optional.empty());
        Loop emergency = dispatched(Optional.of(Emergency.AREA_UTILITY));
        assertUnlawful(ordinary, Steps.FORCE_MAJEURE);
        assertUnlawful(emergency, Steps.FORCE_MAJEURE_OVER);

        emergency.take("2025-03-28 11:00", Who.CENTER, Steps.FORCE_MAJEURE);
        assertUnlawful(emergency, Steps.FORCE_MAJEURE);
    }

    /** A refusal is no end of a storm. */
    @Test
    void lastsThroughAReviewUntilTheCenterEndsIt() {
        Loop loop = dispatched(Optional.of(Emergency.NATURAL_DISASTER))
                .take("2025-03-28 10:30", Who.WATER, Steps.SIGN)
                .take("2025-03-28 11:00", Who.CENTER, Steps.FORCE_MAJEURE)
                .take("2025-03-28 12:00", Who.WATER, Steps.closure())
                .take("2025-04-01 10:00", Who.CENTER, Steps.REFUSE_CLOSURE);
        assertTrue(loop.clock(ClockKind.CLOSING).pausedFor(Pause.Reason.FORCE_MAJEURE));

        loop.take("2025-04-02 10:00", Who.CENTER, Steps.FORCE_MAJEURE_OVER);
        assertFalse(loop.clock(ClockKind.CLOSING).paused());
        assertEquals(at("2025-04-07 23:59:59"), loop.due(1));
    }

    private static void assertUnlawful(Loop loop, Step step) {
        Objection objection = loop.refused("2025-03-28 11:30", Who.CENTER, step);
        assertEquals(Objection.Kind.UNLAWFUL, objection.kind());
        assertEquals(Optional.of("A26"), objection.basis().map(Paragraph::key));
    }

    private static Loop dispatched(Optional<Emergency> emergency) {
        return Loop.begin(DISPATCHED, Steps.accept(Kind.HELP, "水电气热/停水", "650421", emergency))
                .take(DISPATCHED, Who.CALL_TAKER, Steps.dispatch("water"));
    }
}
