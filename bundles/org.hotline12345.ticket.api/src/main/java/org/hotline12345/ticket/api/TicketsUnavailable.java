package org.hotline12345.ticket.api;

import java.time.Duration;

/** Nothing can be said just now, of tickets or of what stands beside them; the same question may be asked again. */
public final class TicketsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Duration STORE_PAUSE = Duration.ofSeconds(2);

    private final Duration retryAfter;

    /** @param reason why, said to people */
    public TicketsUnavailable(String reason, Duration retryAfter, Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    /** The store does not answer. */
    public static TicketsUnavailable store(Throwable cause) {
        return new TicketsUnavailable("数据库暂时没有响应", STORE_PAUSE, cause);
    }

    /** When it makes sense to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
