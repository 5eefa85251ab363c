package org.hotline12345.store.api;

/** There is no copy, and nothing was changed. */
public final class NotCopied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why there is none. */
    public enum Why {
        /** There is something of that name already, which is never written over. */
        FILE_IS_THERE,
        /** The file cannot be written. */
        FILE_NOT_WRITTEN,
        /** The file cannot be read: it is not there, or not for this user. */
        FILE_NOT_READ,
        /** The file is no backup, or a part of one. */
        FILE_NOT_WHOLE,
        /** What the file holds is not what was written into it. */
        FILE_CHANGED,
        /** The file was written by a newer version of the platform. */
        FILE_TOO_NEW,
        /** There are tables of a module that is not here; it is to be installed first. */
        MODULE_MISSING,
        /** The store that is to be filled is not empty. */
        NOT_EMPTY,
        /** The address is none of a PostgreSQL. */
        NO_SUCH_DATABASE,
        /** The other database cannot be used. */
        OTHER_DATABASE,
        /** What arrived is not what was sent. */
        DIFFERENT
    }

    /** @param detail which file, table or database, never with what a requester said */
    public NotCopied(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public NotCopied(Why why, String detail, Throwable cause) {
        super(detail, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
