package org.hotline12345.unit.departure;

import java.time.Duration;
import java.time.Instant;
import org.hotline12345.unit.tree.Absence;

/**
 * How long somebody may be away before they have left.
 *
 * @param usual after its service has gone, so that an update is not taken for a departure
 * @param atStart after the platform has started, when bundles may come late
 * @param ofNodes after a node was heard of last, when what it had counts no more
 */
public record Graces(Duration usual, Duration atStart, Duration ofNodes) {

    boolean over(Absence absence, Instant now) {
        return !absence.since().plus(absence.sinceStart() ? atStart : usual).isAfter(now);
    }
}
