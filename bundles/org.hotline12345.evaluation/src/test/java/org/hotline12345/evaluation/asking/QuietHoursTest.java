package org.hotline12345.evaluation.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final QuietHours NIGHT = new QuietHours(21, 9);

    @ParameterizedTest
    @CsvSource({
        "2025-03-28T20:59:59+08:00, 2025-03-28T20:59:59+08:00",
        "2025-03-28T21:00:00+08:00, 2025-03-29T09:00:00+08:00",
        "2025-03-28T00:00:00+08:00, 2025-03-28T09:00:00+08:00",
        "2025-03-28T08:59:59+08:00, 2025-03-28T09:00:00+08:00",
        "2025-03-28T09:00:00+08:00, 2025-03-28T09:00:00+08:00",
        "2025-12-31T23:30:00+08:00, 2026-01-01T09:00:00+08:00"
    })
    void nobodyIsAskedAtNight(String at, String after) {
        assertEquals(instant(after), NIGHT.after(instant(at)));
    }

    @Property
    void afterThemItIsNotQuietAndNoDayIsLost(
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 23) int to,
            @ForAll @IntRange(max = 525_599) int minutes) {
        QuietHours hours = new QuietHours(from, to);
        Instant at = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
        Instant after = hours.after(at);
        assertFalse(hours.quiet(after));
        assertFalse(after.isBefore(at));
        assertTrue(Duration.between(at, after).compareTo(Duration.ofDays(1)) < 0);
        if (from == to) {
            assertEquals(at, after);
        }
    }

    @Test
    void aDayHas24Hours() {
        assertThrows(IllegalArgumentException.class, () -> new QuietHours(24, 9));
        assertThrows(IllegalArgumentException.class, () -> new QuietHours(21, -1));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
