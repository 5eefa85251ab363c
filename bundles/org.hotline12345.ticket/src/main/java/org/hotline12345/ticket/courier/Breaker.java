package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Instant;

/**
 * Whether a receiver that has failed several times in a row is left alone for now. When the pause is over one call tries
 * again; while it fails, pauses grow. Failsafe's breaker is not used: it has a clock of its own, and pauses that do not grow.
 */
final class Breaker {

    private final int failures;
    private final Clock steady;
    private int inARow;
    private Instant until = Instant.MIN;

    Breaker(int failures, Clock steady) {
        this.failures = Math.max(1, failures);
        this.steady = steady;
    }

    synchronized boolean isClosed() {
        return !steady.instant().isBefore(until);
    }

    /** @return whether it was left alone before */
    synchronized boolean well() {
        boolean was = inARow >= failures;
        inARow = 0;
        until = Instant.MIN;
        return was;
    }

    /** @return whether it is left alone from now on, and was not before */
    synchronized boolean ill() {
        inARow++;
        if (inARow >= failures) {
            until = steady.instant().plus(Limits.pause(inARow - failures + 1));
        }
        return inARow == failures;
    }
}
