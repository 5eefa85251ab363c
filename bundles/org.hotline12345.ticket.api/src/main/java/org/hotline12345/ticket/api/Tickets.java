package org.hotline12345.ticket.api;

import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door. Whoever wants something of a ticket, by REST, SOAP, shell, timer or module, comes through here; the law
 * judges what goes in, and nobody sees what is not theirs to see. Safe for any thread; a call takes one transaction and
 * returns when it is durable.
 */
@ProviderType
public interface Tickets {

    /** Takes a step. Whatever the answer is but {@link Reply.Done}, nothing has changed. */
    Reply take(StepRequest request);

    /**
     * Looks at a ticket; empty where there is none or the caller may not see it, which are not told apart.
     *
     * @throws TicketArchived where all tickets of that year are kept elsewhere
     * @throws TicketsUnavailable where the store does not answer
     */
    Optional<Look> look(Caller caller, TicketNumber number);

    /**
     * The tickets that the caller may see, the latest first.
     *
     * @throws TicketsUnavailable where the store does not answer
     */
    Page list(Caller caller, Selection selection);
}
