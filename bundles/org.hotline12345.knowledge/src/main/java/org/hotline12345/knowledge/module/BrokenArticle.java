package org.hotline12345.knowledge.module;

/** A file that brings no article; its message names the line and what is wrong with it. */
final class BrokenArticle extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenArticle(int line, String what) {
        super("line " + line + ": " + what);
    }
}
