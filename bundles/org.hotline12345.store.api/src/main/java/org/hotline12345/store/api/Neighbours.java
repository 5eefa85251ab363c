package org.hotline12345.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds earlier tickets that a new one may be compared with (A10.7). Each call is one transaction and reads a bounded
 * number of tickets, however many are kept. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer.
 */
@ProviderType
public interface Neighbours {

    /**
     * Of the latest tickets of the requester who has this phone number, the latest first: those whose loop has not ended,
     * and those that moved last at {@code since} or later.
     *
     * @param phone in any way people write it
     * @param limit how many of the latest are looked at
     */
    List<Ticket> ofRequester(String phone, Instant since, int limit);

    /**
     * The tickets at some places that are with the center or a unit and were taken in at {@code since} or later, the
     * latest first.
     *
     * @param places their codes; an empty set finds nothing
     * @param categories only of these; empty for any
     */
    List<Ticket> around(Set<String> places, Set<String> categories, Instant since, int limit);

    /**
     * How the requesters of some tickets can be reached, for it to be left out of what is shown of them.
     *
     * @param tickets a handful
     */
    Map<TicketNumber, Contact> contacts(Set<TicketNumber> tickets);
}
