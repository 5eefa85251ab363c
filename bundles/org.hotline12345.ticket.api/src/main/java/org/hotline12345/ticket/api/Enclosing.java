package org.hotline12345.ticket.api;

/** What the door answers to a file. */
public sealed interface Enclosing {

    /** What became of the step: enclosed where it is {@link Reply.Done}, else nothing has changed. */
    record Answered(Reply reply) implements Enclosing {}

    /**
     * The file is too large.
     *
     * @param limit bytes that it may have
     */
    record TooLarge(int limit) implements Enclosing {}

    /**
     * The file is of a kind that is not taken, or not of the kind that it is said to be.
     *
     * @param text what is wrong
     * @param remedy what to do about it
     */
    record WrongType(String text, String remedy) implements Enclosing {}
}
