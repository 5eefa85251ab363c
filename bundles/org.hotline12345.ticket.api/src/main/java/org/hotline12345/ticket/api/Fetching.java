package org.hotline12345.ticket.api;

import java.io.InputStream;
import org.hotline12345.law.ticket.Attachment;

/** What the door answers to who asks for a file. */
public sealed interface Fetching {

    /**
     * Here it is.
     *
     * @param attachment what it is
     * @param content to be read once and closed; reading throws {@code IOException} where the store stops answering
     */
    record Opened(Attachment attachment, InputStream content) implements Fetching {}

    /** The ticket has it, and it is not the caller's to read. */
    record Closed(Attachment attachment) implements Fetching {}

    /** There is no such ticket, or it is not the caller's to see. */
    record NoTicket() implements Fetching {}

    /** The ticket has no file of this number. */
    record NoFile() implements Fetching {}
}
