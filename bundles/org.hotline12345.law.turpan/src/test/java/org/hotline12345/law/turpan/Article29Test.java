package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article29Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-29.csv", useHeadersInDisplayName = true)
    void warnsOnce(
            @Said Optional<Instant> rang,
            @Said Instant at,
            @Said boolean result,
            @Said Optional<String> paragraph,
            @Said Optional<String> says) {
        Loop loop = dispatched();
        rang.ifPresent(it -> loop.take(it, Who.SYSTEM, Steps.RING));

        Outcome outcome = loop.attempt(at, Who.SYSTEM, Steps.RING);

        assertEquals(new Verdict(result, paragraph, Optional.empty()), Verdict.of(outcome));
        says.ifPresent(it -> assertEquals(it, ((Outcome.Moved) outcome).event().account()));
    }

    @Test
    void onlyThePlatformWarns() {
        Loop loop = dispatched();
        List.of(Who.CENTER, Who.CALL_TAKER, Who.WATER, Who.REQUESTER, Who.OFFICE)
                .forEach(who -> assertEquals(
                        Objection.Kind.FORBIDDEN,
                        loop.refused("2025-03-28 20:00", who, Steps.RING).kind()));
    }

    @Test
    void whatStandsStillWarnsOfNothing() {
        Loop loop = dispatched()
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-03-28 12:00", Who.WATER, Steps.closure())
                .take("2025-04-09 00:00", Who.SYSTEM, Steps.RING);

        assertEquals("事项总时限逾期（A17.1）", loop.last().account());
        assertEquals("A29", loop.last().basis());
        assertEquals(Optional.empty(), loop.clock(ClockKind.CLOSING).alarm());
    }

    /** Extended on 7 April until the 17th: half of the time is over by then, four fifths on the 13th. */
    @Test
    void inExtendedTimeTheWarningsComeAnew() {
        Loop loop = dispatched()
                .take("2025-03-28 11:00", Who.WATER, Steps.SIGN)
                .take("2025-04-07 12:00", Who.SYSTEM, Steps.RING);
        assertEquals("事项总时限时限已用 80%（A17.1）；办结时限已用 80%（A17.1）", loop.last().account());
        assertEquals("A29", loop.last().basis());
        assertEquals(List.of(), loop.ticket().supervisions());

        loop.take("2025-04-07 13:00", Who.WATER, Steps.extension(7))
                .take("2025-04-07 14:00", Who.CENTER, Steps.AGREE_EXTENSION);
        assertEquals(at("2025-04-17 23:59:59"), loop.due(1));
        loop.refused("2025-04-07 15:00", Who.SYSTEM, Steps.RING);

        loop.take("2025-04-14 12:00", Who.SYSTEM, Steps.RING);
        assertEquals("事项总时限时限已用 80%（A17.1）；办结时限已用 80%（A17.1）", loop.last().account());
        loop.refused("2025-04-14 13:00", Who.SYSTEM, Steps.RING);
        loop.take("2025-04-18 00:00", Who.SYSTEM, Steps.RING);
        assertEquals("A28.5", loop.last().basis());
    }

    @Test
    void whatIsOverdueIsSupervisedOnce() {
        Loop loop = dispatched().take("2025-04-09 00:00", Who.SYSTEM, Steps.RING);

        assertEquals(
                List.of("A28.5"),
                loop.ticket().supervisions().stream().map(Supervision::ground).toList());
        assertEquals(Optional.empty(), loop.clock(ClockKind.CLOSING).alarm());
    }

    private static Loop dispatched() {
        return Loop.begin("2025-03-28 10:00", Steps.accept(Kind.HELP))
                .take("2025-03-28 10:00", Who.CALL_TAKER, Steps.dispatch("water"));
    }
}
