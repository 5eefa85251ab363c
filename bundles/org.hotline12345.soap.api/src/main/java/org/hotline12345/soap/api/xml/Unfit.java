package org.hotline12345.soap.api.xml;

/** A value that the schema lets pass and the record does not. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;

    Unfit(String where, String message) {
        super(message);
        this.where = where;
    }

    /** The component, such as {@code report.handledAt}; empty for the whole. */
    public String where() {
        return where;
    }
}
