package org.hotline12345.evaluation.api;

import java.time.Duration;
import java.util.Optional;

/** What a channel says of an invitation it was given. */
public sealed interface Asking {

    /**
     * It is on its way. Whether the requester saw it only the link tells, or the rating.
     *
     * @param receipt by which the other side knows it, such as a message id
     */
    record Asked(Optional<String> receipt) implements Asking {}

    /**
     * Not now; it may be tried again.
     *
     * @param reason why, said to people; quotes nothing of a requester
     * @param after how long to wait at least
     */
    record NotNow(String reason, Duration after) implements Asking {

        public NotNow {
            requireReason(reason);
        }
    }

    /**
     * Not by this way, however often it is tried; another way is asked, where there is one.
     *
     * @param reason why, said to people; quotes nothing of a requester
     */
    record NotAsked(String reason) implements Asking {

        public NotAsked {
            requireReason(reason);
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A channel that does not ask says why");
        }
    }
}
