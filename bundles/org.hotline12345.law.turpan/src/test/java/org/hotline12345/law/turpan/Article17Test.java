package org.hotline12345.law.turpan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Articles 17 and 26, by the working days of Turpan. */
class Article17Test {

    @ParameterizedTest
    @CsvFileSource(resources = "/article-17.csv", useHeadersInDisplayName = true)
    void isClosedWithin(
            @Said Kind kind,
            @Said Optional<Emergency> emergency,
            @Said Instant dispatched,
            String paragraph,
            @Said LocalDate due,
            @Said boolean estimated,
            String count) {
        Clock closing = Loop.begin(dispatched, Steps.accept(kind, "水电气热/停水", "650421", emergency))
                .take(dispatched, Who.CALL_TAKER, Steps.dispatch("water"))
                .clock(ClockKind.CLOSING);

        assertEquals(
                due.atTime(23, 59, 59).atZone(WorkingDays.ZONE).toInstant(),
                closing.due(),
                () -> closing.reckoning() + " but by hand " + count);
        assertEquals(paragraph, closing.basis());
        assertEquals(
                estimated,
                closing.reckoning().estimated(),
                () -> closing.reckoning().toString());
        assertEquals(closing.term().amount(), closing.reckoning().counted().size());
    }
}
