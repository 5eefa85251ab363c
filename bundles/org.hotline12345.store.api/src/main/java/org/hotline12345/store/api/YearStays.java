package org.hotline12345.store.api;

/** A year is neither taken out nor put back, and nothing was changed. */
public final class YearStays extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why it stays where it is. */
    public enum Why {
        /** The database knows no parts. */
        NOT_POSTGRESQL,
        /** There are no tables of that year. */
        NO_SUCH_YEAR,
        /** It is this year, or one to come. */
        NOT_OVER,
        /** The loop of a ticket has not ended. */
        OPEN,
        /** A ticket of another year waits for what becomes of one of this year. */
        JOINED,
        /** Not everybody was told of a step. */
        UNTOLD,
        /** A step waits for a receiver, which may be away. */
        UNHEARD,
        /** A limit is still to ring. */
        RINGING,
        /** A ticket is not as it was recorded. */
        BROKEN,
        /** The tables do not belong together: rows are missing, or too many. */
        NOT_WHOLE,
        /** It is in use already. */
        IN_USE,
        /** It was taken out, and its tables are not in this database. */
        AWAY,
        /** The tables are not like those in use, as when a version of the platform has changed them since. */
        OTHER_COLUMNS,
        /** The contacts are encrypted under a key that is not here. */
        NO_KEY,
        /** Others were in the way, such as a backup. */
        BUSY
    }

    /** @param detail which ticket, table or key, never with what a requester said */
    public YearStays(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public YearStays(Why why, String detail, Throwable cause) {
        super(detail, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
