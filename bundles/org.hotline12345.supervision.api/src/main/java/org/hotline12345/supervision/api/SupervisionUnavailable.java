package org.hotline12345.supervision.api;

import java.time.Duration;

/** Nothing can be said of supervision just now; the same question may be asked again. */
public final class SupervisionUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param reason why, said to people */
    public SupervisionUnavailable(String reason, Duration retryAfter, Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    /** When it makes sense to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
