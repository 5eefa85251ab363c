package org.hotline12345.supervision.pattern;

import java.time.Duration;

/**
 * 集中. From when on matters are many.
 *
 * @param matters how many there must be, at least 1
 * @param days within how many days, at least 1: times 24 hours, from the first on
 * @param requesters of how many requesters, at least 1
 */
public record Density(int matters, int days, int requesters) {

    public Density {
        if (matters < 1 || days < 1 || requesters < 1) {
            throw new IllegalArgumentException(
                    "Each of matters, days and requesters is at least 1: " + matters + ", " + days + ", " + requesters);
        }
    }

    Duration window() {
        return Duration.ofDays(days);
    }
}
