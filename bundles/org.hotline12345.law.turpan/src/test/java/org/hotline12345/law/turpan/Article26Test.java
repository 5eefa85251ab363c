package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.ClockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Article26Test {

    private static final ReportDisposal DISPOSAL = new ReportDisposal(Optional.empty(), "已关闭阀门，现场设置警戒");

    @ParameterizedTest
    @CsvFileSource(resources = "/article-26.csv", useHeadersInDisplayName = true)
    void anEmergencyIsDisposedOfAndClosed(
            @Said Emergency emergency,
            @Said Instant dispatched,
            @Said Optional<Instant> disposal,
            @Said Instant requested,
            @Said Instant disposalDue,
            @Said boolean disposalLate,
            String closingDue,
            @Said boolean closingLate) {
        Loop loop = dispatched(dispatched, Optional.of(emergency));
        disposal.ifPresent(it -> loop.take(it, Who.WATER, DISPOSAL));
        loop.take(requested, Who.WATER, Steps.SIGN).take(requested, Who.WATER, Steps.closure());

        assertEquals(disposalDue, loop.clock(ClockKind.DISPOSAL).due());
        assertEquals(disposalLate, loop.clock(ClockKind.DISPOSAL).overdue(requested));
        assertEquals(at(closingDue + " 23:59:59"), loop.clock(ClockKind.CLOSING).due());
        assertEquals(closingLate, loop.clock(ClockKind.CLOSING).overdue(requested));
    }

    @Test
    void theFirstActCounts() {
        Loop loop = dispatched(at("2025-03-28 10:00"), Optional.of(Emergency.AREA_UTILITY))
                .take("2025-03-28 10:30", Who.WATER, DISPOSAL)
                .take("2025-03-28 15:00", Who.WATER, DISPOSAL);

        assertEquals(
                Optional.of(at("2025-03-28 10:30")),
                loop.clock(ClockKind.DISPOSAL).stopped());
        assertEquals("A26", loop.last().basis());
    }

    @Test
    void anOrdinaryMatterHasNoSuchLimit() {
        assertEquals(
                Optional.empty(),
                dispatched(at("2025-03-28 10:00"), Optional.empty())
                        .assignment()
                        .clock(ClockKind.DISPOSAL));
    }

    private static Loop dispatched(Instant at, Optional<Emergency> emergency) {
        return Loop.begin(at, Steps.accept(Kind.HELP, "水电气热/停水", "650421", emergency))
                .take(at, Who.CALL_TAKER, Steps.dispatch("water"));
    }
}
