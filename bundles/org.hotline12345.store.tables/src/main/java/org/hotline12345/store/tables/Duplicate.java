package org.hotline12345.store.tables;

/** A row with the same key was there first. Nothing was kept. */
public final class Duplicate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Duplicate(Throwable cause) {
        super("A row with the same key was there first", cause);
    }
}
