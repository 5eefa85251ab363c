package org.hotline12345.knowledge.api;

import java.time.Duration;

/** Nothing can be said of the knowledge base just now; the same may be asked again. */
public final class KnowledgeUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** @param reason why, said to people */
    public KnowledgeUnavailable(String reason, Duration retryAfter, Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    /** When it makes sense to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
