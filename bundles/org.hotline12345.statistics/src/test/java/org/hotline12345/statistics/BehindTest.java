package org.hotline12345.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.kit.Books;
import org.hotline12345.statistics.kit.Town;
import org.hotline12345.ticket.api.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is not counted yet waits in the outbox, or for the statistics alone. */
class BehindTest {

    private static final Instant EARLY = Instant.parse("2026-03-16T00:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(60);

    private final Books books = Books.inMemory();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void nothingWaits() {
        said(new Waiting(new Pulse.Outbox(0, Optional.empty()), List.of()), 0, Optional.empty());
    }

    @Test
    void whatWaitsForOthersIsCounted() {
        said(
                new Waiting(new Pulse.Outbox(0, Optional.empty()), List.of(kept("hotline.warning", 5))),
                0,
                Optional.empty());
    }

    @Test
    void theOldestOfBothSaysSinceWhen() {
        said(
                new Waiting(new Pulse.Outbox(2, Optional.of(LATE)), List.of(kept(Following.NAME, 3))),
                5,
                Optional.of(EARLY));
        said(
                new Waiting(new Pulse.Outbox(2, Optional.of(EARLY.minusSeconds(1))), List.of(kept(Following.NAME, 3))),
                5,
                Optional.of(EARLY.minusSeconds(1)));
    }

    private void said(Pulse pulse, long behind, Optional<Instant> since) {
        Counts counts =
                new StatisticsCounts(new Statistics(books.ledger(), new Town(), pulse, Clock.systemUTC(), 1, 1));
        assertEquals(behind, counts.behind());
        assertEquals(since, counts.uncountedSince());
    }

    private static Pulse.Receiver kept(String name, long waiting) {
        return new Pulse.Receiver(name, true, waiting, Optional.of(EARLY), Optional.empty());
    }

    private record Waiting(Pulse.Outbox outbox, List<Pulse.Receiver> receivers) implements Pulse {

        @Override
        public Instant watched() {
            return Instant.EPOCH;
        }

        @Override
        public Map<String, Long> taken() {
            return Map.of();
        }

        @Override
        public Map<String, Long> refused() {
            return Map.of();
        }
    }
}
