package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article21Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-21.csv", useHeadersInDisplayName = true)
    void isRatedInTimeOrArchived(
            @Said boolean reachable,
            @Said Role who,
            String step,
            @Said Instant at,
            @Said boolean result,
            @Said Optional<String> paragraph) {
        Actor actor = who == Role.REQUESTER ? Who.REQUESTER : Who.of(who);
        Step taken = step.equals("归档") ? Steps.ARCHIVE : Steps.rating(Rating.SATISFIED);

        Outcome outcome = closed(reachable).attempt(at, actor, taken);

        assertEquals(new Verdict(result, paragraph, Optional.empty()), Verdict.of(outcome));
    }

    @Test
    void notRatedIsNeverSatisfied() {
        Loop loop = closed(true).take("2025-04-09 10:00", Who.SYSTEM, Steps.ARCHIVE);

        assertEquals(Status.ARCHIVED, loop.ticket().status());
        assertTrue(loop.ticket().evaluations().isEmpty());
        assertEquals("归档，按未评价统计：评价时间已过", loop.last().account());
    }

    @Test
    void theWindowOpensWithTheAnswer() {
        assertEquals(
                at("2025-04-08 10:00"),
                closed(true).ticket().clock(ClockKind.EVALUATION).orElseThrow().due());
    }

    private static Loop closed(boolean reachable) {
        Accept step = new Accept(
                Channel.PHONE,
                Kind.CONSULTATION,
                "税务/发票",
                "650421",
                Optional.empty(),
                "怎样开发票？",
                Optional.empty(),
                reachable ? Optional.of(Steps.ALIM) : Optional.of(Contact.none()));
        return Loop.begin("2025-04-01 09:58", step)
                .take("2025-04-01 10:00", Who.CALL_TAKER, new AnswerAtOnce("在电子税务局办理。", Optional.empty()));
    }
}
