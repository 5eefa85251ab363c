package org.hotline12345.ticket.courier;

import java.time.Duration;
import org.hotline12345.store.api.Receivers;

/**
 * What those who hear of steps are granted.
 *
 * @param call how long a call may take
 * @param failures after how many failures in a row a receiver is left alone
 */
public record Limits(Duration call, int failures) {

    private static final int DOUBLINGS = 6;

    /** How long it is waited after a number of failures: a second, two, four, and so on up to a minute. */
    public static Duration pause(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(DOUBLINGS, Math.max(0, failures - 1)));
        return pause.compareTo(Receivers.LONGEST_PAUSE) < 0 ? pause : Receivers.LONGEST_PAUSE;
    }

    /** How long a node may be silent before another takes its turn: longer than any call that it can be in. */
    Duration silence() {
        return call.multipliedBy(2).plusSeconds(4);
    }
}
