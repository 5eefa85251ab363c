package org.hotline12345.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant START = Instant.parse("2025-03-28T02:00:00Z");

    /** The machine's counter may begin anywhere, and pass the largest number. */
    @Test
    void itGoesWithTheCounter() {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
        SteadyClock clock = new SteadyClock(START, nanos::get);
        assertEquals(START, clock.instant());
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(START.plusSeconds(10), clock.instant());
    }
}
