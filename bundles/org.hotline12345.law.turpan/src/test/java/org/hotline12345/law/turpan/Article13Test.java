package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 10 and 13. */
class Article13Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-13.csv", useHeadersInDisplayName = true)
    void declines(
            @Said Role who,
            String ground,
            @Said Optional<String> handOver,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Outcome outcome = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .attempt(at("2025-03-28 10:05"), Who.of(who), new Decline(ground, "已告知诉求人", handOver));

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }
}
