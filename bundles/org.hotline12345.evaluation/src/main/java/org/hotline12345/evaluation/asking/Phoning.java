package org.hotline12345.evaluation.asking;

import java.time.Duration;

/**
 * How persons phone requesters.
 *
 * @param after how long after the opening, so that messages go first
 * @param again how long after a call that nobody answered
 * @param tries how many such calls
 * @param hold how long a call-taker has one in hand
 */
record Phoning(Duration after, Duration again, int tries, Duration hold) {

    private static final Duration HOLD = Duration.ofMinutes(15);

    static Phoning of(AskingSettings settings) {
        return new Phoning(
                Duration.ofMinutes(Math.max(0, settings.phoneAfterMinutes())),
                Duration.ofHours(Math.max(1, settings.phoneAgainHours())),
                Math.max(1, settings.phoneTries()),
                HOLD);
    }
}
