package org.hotline12345.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps tickets. Each call is one transaction: whole or not at all, and durable when it returns. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer; the call may then be repeated.
 */
@ProviderType
public interface TicketStore {

    /**
     * Makes a ticket: allocates its number, lets the law judge it, and keeps it if it moved.
     *
     * @throws YearClosed where the store keeps no tickets of the year of that day
     */
    Creation create(Opening opening);

    /**
     * Keeps a ticket that has moved, with its event and a note in the outbox.
     *
     * @param moved the ticket after the step, whose version is one more than the version kept
     * @param key the request, where it carried a key
     * @return false where another step came first; nothing is kept then
     */
    boolean commit(Outcome.Moved moved, Optional<RequestKey> key);

    Optional<Ticket> find(TicketNumber number);

    /** Those of them that there are. */
    Map<TicketNumber, Ticket> find(Set<TicketNumber> numbers);

    /**
     * Whether the year of this number was taken out, so that nothing of its tickets is found here. What is answered depends
     * on the year alone, and tells nobody whether there is such a ticket.
     */
    boolean archived(TicketNumber number);

    /** The part of a ticket that few may see; empty where there is no such ticket. */
    Optional<Confidential> confidential(TicketNumber number);

    /** The steps of a ticket in order. */
    List<Event> events(TicketNumber number);

    /** All of it at once; empty where there is no such ticket. */
    Optional<CaseFile> caseFile(TicketNumber number);

    /** The latest first. */
    List<Ticket> list(Query query);

    /** The tickets that a unit has in hand. */
    List<TicketNumber> openWith(UnitId unit);

    /**
     * The tickets of which a clock is to ring at {@code until} or earlier, as {@code Clock.alarm()} says, the earliest
     * first. The clocks of units that no longer have the matter do not count, nor those of a ticket whose loop has ended.
     *
     * @param limit how many at most
     */
    List<TicketNumber> ringing(Instant until, int limit);

    /** What an earlier request with the same actor and key came to. */
    Optional<Earlier> earlier(String actor, String key);

    /** Events that nobody was told of yet, the oldest first; {@link Receivers#told} takes them away. */
    List<Event> untold(int limit);

    /** How much of that there is; as quick as the outbox is short, however many tickets there are. */
    Backlog backlog();
}
