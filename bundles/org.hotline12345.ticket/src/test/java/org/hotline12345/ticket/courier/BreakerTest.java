package org.hotline12345.ticket.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.hotline12345.law.contract.HandClock;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final HandClock clock = new HandClock(Instant.EPOCH);
    private final Breaker breaker = new Breaker(3, clock);

    @Test
    void opensAfterThreeFailuresInARowAndTellsItOnce() {
        assertFalse(breaker.ill());
        assertFalse(breaker.ill());
        assertFalse(breaker.well());
        assertFalse(breaker.ill());
        assertFalse(breaker.ill());
        assertTrue(breaker.isClosed());
        assertTrue(breaker.ill());
        assertFalse(breaker.isClosed());
        assertFalse(breaker.ill());
    }

    @Test
    void triesAgainAfterPausesThatGrowToAMinute() {
        fail(3);
        assertEquals(1, pause());
        fail(1);
        assertEquals(2, pause());
        fail(9);
        assertEquals(60, pause());
        assertTrue(breaker.well());
        fail(2);
        assertTrue(breaker.isClosed());
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(it -> breaker.ill());
    }

    private int pause() {
        int seconds = 0;
        for (; !breaker.isClosed(); seconds++) {
            clock.turn(Duration.ofSeconds(1));
        }
        return seconds;
    }
}
