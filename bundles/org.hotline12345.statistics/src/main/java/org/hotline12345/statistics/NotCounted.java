package org.hotline12345.statistics;

/** A question to which no totals are kept. It says what cannot be asked, by which parameter, and what to ask instead. */
public final class NotCounted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String remedy;

    NotCounted(String what, String where, String remedy) {
        super(what, null, false, false);
        this.where = where;
        this.remedy = remedy;
    }

    /** The parameter. */
    public String where() {
        return where;
    }

    public String remedy() {
        return remedy;
    }
}
