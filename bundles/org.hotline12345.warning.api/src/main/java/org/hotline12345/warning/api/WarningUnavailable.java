package org.hotline12345.warning.api;

/** Nothing can be said of early warning just now; the same question may be asked again. */
public final class WarningUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why, said to people */
    public WarningUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
