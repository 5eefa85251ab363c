package org.hotline12345.statutes;

/** A file of limits that does not say clearly what it sets. */
final class BrokenStatutes extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenStatutes(int line, String reason) {
        super("line " + line + ": " + reason);
    }
}
