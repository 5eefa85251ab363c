package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article12Test {

    private static final String TEN = "2025-03-28 10:00";
    private static final Instant LATER = at("2025-03-28 10:05");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-12.csv", useHeadersInDisplayName = true)
    void dispatches(
            @Said Kind kind,
            @Said Optional<Emergency> emergency,
            String category,
            String place,
            @Said UnitId unit,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = Loop.begin(TEN, Steps.accept(kind, category, place, emergency))
                .attempt(LATER, Who.CALL_TAKER, new Dispatch(unit, Optional.empty()));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/article-12-answering.csv", useHeadersInDisplayName = true)
    void answers(@Said Role who, @Said Kind kind, @Said boolean result, @Said Optional<String> paragraph) {
        Outcome outcome = Loop.begin(TEN, Steps.accept(kind))
                .attempt(LATER, Who.of(who), new AnswerAtOnce("明天九点恢复供水。", Optional.empty()));

        assertEquals(new Verdict(result, paragraph, Optional.empty()), Verdict.of(outcome));
    }

    @Test
    void everyClockOfTheUnitStartsAtDispatch() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP)).take(LATER, Who.CENTER, Steps.dispatch("water"));
        Assignment assignment = loop.assignment();

        assertEquals(
                List.of(ClockKind.SIGN, ClockKind.RETURN, ClockKind.CLOSING),
                assignment.clocks().stream().map(Clock::kind).toList());
        assertTrue(assignment.clocks().stream().allMatch(it -> it.start().equals(LATER)));
        assertEquals(LATER, assignment.dispatchedAt());
        assertEquals(
                Optional.of(LATER),
                loop.ticket().clock(ClockKind.CENTER).orElseThrow().stopped());
    }

    @Test
    void aUnitOrARequesterDispatchesNothing() {
        Loop loop = Loop.begin(TEN, Steps.accept(Kind.HELP));

        List.of(Who.WATER, Who.REQUESTER, Who.OFFICE, Who.SYSTEM)
                .forEach(who -> assertEquals(
                        new Verdict(false, Optional.of("A12.2"), Optional.empty()),
                        Verdict.of(loop.attempt(LATER, who, Steps.dispatch("water")))));
    }
}
