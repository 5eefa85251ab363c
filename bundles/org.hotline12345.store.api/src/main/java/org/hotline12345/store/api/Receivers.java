package org.hotline12345.store.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps who is to hear of every step, and what somebody has not heard of yet. What goes well leaves no row here: an event
 * goes from the outbox to its receivers and is gone. Each call is one transaction. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer; the call may then be repeated.
 */
@ProviderType
public interface Receivers {

    /** Nothing is put off for longer; what seems to be was written by a clock that was wrong, and is due. */
    Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** The durable names of all who are to hear of every step, here or not. */
    Set<String> known();

    /** From now on there is such a receiver. */
    void know(String receiver);

    /**
     * There is no such receiver any more, and what waits for it is gone.
     *
     * @return how many events waited; empty where nobody has that name
     */
    Optional<Long> forget(String receiver);

    /** What waits for each of the known, by their names. It costs the more, the more waits. */
    List<Arrears> arrears();

    /** Of which of these tickets something waits for a receiver. */
    Set<TicketNumber> behind(String receiver, Set<TicketNumber> tickets);

    /**
     * What may be tried now: of each ticket only the first that waits, those first that are due the longest.
     *
     * @param limit how many at most
     */
    List<Waiting> due(String receiver, Instant now, int limit);

    /** Whether nothing waits for a receiver. */
    boolean clear(String receiver);

    /** Notes what became of that which waited: heard of, or failed again. What is not there any more is left alone. */
    void settle(List<Waiting> heard, List<Waiting> failed);

    /**
     * Takes events out of the outbox, and keeps for those who have not heard of them what they have not. Whole, or not at
     * all where it is no longer this node's turn. Nothing is kept for receivers that are not known.
     *
     * @param node who carries, as {@link Turns} knows it
     * @return whether it was its turn
     */
    boolean told(String node, List<Event> events, List<Waiting> unheard);
}
