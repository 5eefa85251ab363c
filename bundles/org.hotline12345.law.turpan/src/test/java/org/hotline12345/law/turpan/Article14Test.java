package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article14Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-14.csv", useHeadersInDisplayName = true)
    void signsOrReturns(
            @Said Instant dispatched,
            @Said Optional<Instant> signed,
            String step,
            @Said Instant at,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said boolean late) {
        Loop loop = Loop.begin(dispatched, Steps.accept(Kind.HELP))
                .take(dispatched, Who.CALL_TAKER, Steps.dispatch("water"));
        signed.ifPresent(it -> loop.take(it, Who.WATER, Steps.SIGN));
        boolean signing = step.equals("签收");
        Step taken = signing ? Steps.SIGN : Steps.RETURN;

        Outcome outcome = loop.attempt(at, Who.WATER, taken);

        assertEquals(new Verdict(result, paragraph, Optional.empty()), Verdict.of(outcome));
        assertEquals(
                late, loop.clock(signing ? ClockKind.SIGN : ClockKind.RETURN).lateAt(at));
    }
}
