package org.hotline12345.ticket.api;

import org.hotline12345.law.ticket.Attachment;

/** What the door answers to a file. */
public sealed interface Enclosing {

    /**
     * The file is enclosed and durable.
     *
     * @param attachment as it stands on the ticket
     * @param done the step by which it was
     */
    record Enclosed(Attachment attachment, Reply.Done done) implements Enclosing {}

    /** The step was not taken, and why; nothing has changed. */
    record NotEnclosed(Reply reply) implements Enclosing {}

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
