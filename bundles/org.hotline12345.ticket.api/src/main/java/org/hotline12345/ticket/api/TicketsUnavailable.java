package org.hotline12345.ticket.api;

import java.time.Duration;

/** Nothing can be said of tickets just now; the same question may be asked again. */
public final class TicketsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param reason why, said to people */
    public TicketsUnavailable(String reason, Duration retryAfter, Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    /** When it makes sense to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
