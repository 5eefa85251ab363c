package org.hotline12345.ticket.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How the platform's own work goes on this node, for those who watch over it. It says nothing of any ticket. Safe for any
 * thread; all but {@link #outbox()} and {@link #receivers()} answers from memory.
 */
@ProviderType
public interface Pulse {

    /** When the watcher of this node last finished a look at limits; at first when it began to work. */
    Instant watched();

    /**
     * The events that those who listen were not told of yet. All nodes of one database have one outbox.
     *
     * @throws TicketsUnavailable where the store does not answer
     */
    Outbox outbox();

    /**
     * Who is to hear of every step, here or not, by their names. All nodes of one database have the same.
     *
     * @throws TicketsUnavailable where the store does not answer
     */
    List<Receiver> receivers();

    /** How often this node took a step of each kind since it started, by the step's name. */
    Map<String, Long> taken();

    /**
     * How often this node refused a step since it started, by the key of the first paragraph that was named, such as
     * {@code A17.1}; under {@code none} what no paragraph was the reason for.
     */
    Map<String, Long> refused();

    /**
     * What waits to be told.
     *
     * @param waiting how many events
     * @param since when the oldest of them was recorded; empty where none waits
     */
    record Outbox(long waiting, Optional<Instant> since) {}

    /**
     * A receiver, and what waits for it.
     *
     * @param name its durable name
     * @param present whether it is on this node
     * @param waiting how many events
     * @param since when the oldest of them was recorded; empty where none waits
     * @param error what went wrong last with one that still waits, without a word of a requester
     */
    record Receiver(String name, boolean present, long waiting, Optional<Instant> since, Optional<String> error) {}
}
