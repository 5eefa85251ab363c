package org.hotline12345.store.jpa;

/** The keys of the contacts are not as they must be; the message says it in one sentence and what to do. */
final class BadKeys extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BadKeys(String message) {
        super(message);
    }

    BadKeys(String message, Throwable cause) {
        super(message, cause);
    }
}
