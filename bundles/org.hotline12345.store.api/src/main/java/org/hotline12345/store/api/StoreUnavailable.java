package org.hotline12345.store.api;

/** The database does not answer, or was too busy. Nothing was kept; the call may be repeated. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
