package org.hotline12345.ticket.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void pausesGrowToAMinute() {
        assertEquals(
                List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(it -> Limits.pause(it).toSeconds())
                        .toList());
        assertEquals(Duration.ofMinutes(1), Limits.pause(Integer.MAX_VALUE));
    }

    @Test
    void aNodeMayBeSilentForLongerThanACallTakes() {
        for (int seconds : List.of(1, 10, 600)) {
            Limits limits = new Limits(Duration.ofSeconds(seconds), 3);
            assertTrue(limits.silence().compareTo(limits.call().plusSeconds(2)) > 0);
        }
    }
}
