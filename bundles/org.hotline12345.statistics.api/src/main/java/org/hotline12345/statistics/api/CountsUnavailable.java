package org.hotline12345.statistics.api;

/** Nothing can be said of the counts just now; the same question may be asked again. */
public final class CountsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why, said to people */
    public CountsUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
