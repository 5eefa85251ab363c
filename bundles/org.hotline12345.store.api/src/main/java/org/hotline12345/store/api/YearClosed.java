package org.hotline12345.store.api;

/**
 * No ticket of that year can be kept: its year was taken out, or lies so far ahead that nothing was made ready for it, as when
 * the clock is wrong. Nothing was kept.
 */
public final class YearClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public YearClosed(String message, Throwable cause) {
        super(message, cause);
    }
}
