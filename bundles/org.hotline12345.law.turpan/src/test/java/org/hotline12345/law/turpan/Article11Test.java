package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.step.MarkAnsweringDay;
import org.hotline12345.law.step.Sponsor;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.AnsweringDay;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Supervision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article11Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-11.csv", useHeadersInDisplayName = true)
    void answeringDaysAndSponsoredCases(
            @Said Role who,
            String step,
            @Said Instant taken,
            @Said UnitId unit,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> where) {
        Step asked = step.equals("标记") ? new MarkAnsweringDay(unit, "县长") : new Sponsor(unit, "县长", "4月1日协调会");

        Outcome outcome = Loop.begin(taken, Steps.accept(Kind.HELP)).attempt(taken, Who.of(who), asked);

        assertEquals(new Verdict(result, paragraph, where), Verdict.of(outcome));
    }

    @Test
    void whatComesFromLeadersIsSupervised() {
        Loop marked = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:02", Who.CALL_TAKER, new MarkAnsweringDay(new UnitId("650421"), "县长"));
        Loop sponsored = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:02", Who.CENTER, new Sponsor(new UnitId("650421"), "县长", "4月1日协调会"));

        List.of(marked, sponsored)
                .forEach(it -> assertEquals(
                        List.of("A28.2"),
                        it.ticket().supervisions().stream()
                                .map(Supervision::ground)
                                .toList()));
        assertEquals(
                Optional.of(new AnsweringDay(new UnitId("650421"), "县长")),
                marked.ticket().answeringDay());
        assertTrue(sponsored.assignment().mandate().bound());
    }

    @Test
    void whatIsDeclinedIsNotSupervisedAnyMore() {
        Loop loop = Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:02", Who.CALL_TAKER, new MarkAnsweringDay(new UnitId("650421"), "县长"))
                .take("2025-03-28 10:05", Who.CALL_TAKER, new Decline("A10.4", "请依法提起诉讼", Optional.empty()));

        assertEquals(Optional.of("事项不予受理"), loop.ticket().supervisions().get(0).result());
    }
}
