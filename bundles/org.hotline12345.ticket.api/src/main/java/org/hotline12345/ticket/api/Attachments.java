package org.hotline12345.ticket.api;

import java.io.IOException;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 附件. The door for files: they come in and go out here, and which a ticket has stands on the ticket. A file comes in whole or
 * not at all: it is received, looked at, kept, and then enclosed by the step {@code Enclose}, which is taken here only. By a
 * hash alone nobody encloses anything, or who has but seen a hash could have the content. Safe for any thread; content passes
 * piece by piece and is never held as a whole.
 */
@ProviderType
public interface Attachments {

    /**
     * Encloses a file.
     *
     * @throws IOException where the content cannot be read to its end; nothing is enclosed then
     */
    Enclosing enclose(FileOffer offer) throws IOException;

    /**
     * Opens a file of a ticket for who may see how its requester can be reached: it may show just that (A37).
     *
     * @param attachment its number on the ticket
     * @throws TicketArchived where all tickets of that year are kept elsewhere
     * @throws TicketsUnavailable where the store does not answer
     */
    Fetching fetch(Caller caller, TicketNumber ticket, int attachment);
}
