package org.hotline12345.calendar;

/** A notice file that cannot be read; its message names the line and what is wrong with it. */
public final class BrokenNotice extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenNotice(int line, String what) {
        super("line " + line + ": " + what);
    }
}
