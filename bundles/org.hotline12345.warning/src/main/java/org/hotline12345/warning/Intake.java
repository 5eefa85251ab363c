package org.hotline12345.warning;

import java.time.Duration;
import java.time.Instant;

/**
 * What a ticket is counted as.
 *
 * @param hour in which hour it was taken in, in hours since 1970
 * @param theme the first level of its category
 * @param place where
 */
public record Intake(long hour, String theme, String place) {

    /** The number of the hour in which {@code instant} lies. */
    public static long hour(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), Duration.ofHours(1).toSeconds());
    }
}
