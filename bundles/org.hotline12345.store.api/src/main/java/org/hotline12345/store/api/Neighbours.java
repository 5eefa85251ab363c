package org.hotline12345.store.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Found find(Vicinity vicinity);

    /**
     * How the requesters of some tickets can be reached, for it to be left out of what is shown of them.
     *
     * @param tickets a handful
     */
    Map<TicketNumber, Contact> contacts(Set<TicketNumber> tickets);

    /**
     * Where to look.
     *
     * @param phone of the requester, in any way people write it; empty looks for nobody
     * @param endedSince of the requester's tickets, those whose loop has ended count only if they moved last then or later; none
     *     counts that was taken in before the year before it began, in Asia/Shanghai
     * @param own how many of the requester's latest are looked at
     * @param places codes of places; an empty set finds nothing around
     * @param theme only of categories that begin so; empty for any
     * @param since of the tickets around, those whose number names that day, Asia/Shanghai, or a later one
     * @param others how many around are looked for
     */
    record Vicinity(
            Optional<String> phone,
            Instant endedSince,
            int own,
            Set<String> places,
            String theme,
            LocalDate since,
            int others) {

        public Vicinity {
            places = Set.copyOf(places);
        }

        /** Says nothing of the requester, so that no log does. */
        @Override
        public String toString() {
            return "Vicinity";
        }
    }

    /**
     * What there is.
     *
     * @param ofRequester the tickets of the same requester, the latest first
     * @param around the tickets at the places that are with the center or a unit, the latest first
     */
    record Found(List<Ticket> ofRequester, List<Ticket> around) {

        public Found {
            ofRequester = List.copyOf(ofRequester);
            around = List.copyOf(around);
        }
    }
}
