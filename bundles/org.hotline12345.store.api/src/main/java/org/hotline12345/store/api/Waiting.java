package org.hotline12345.store.api;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.procedure.Event;

/**
 * A step that a receiver has not heard of yet.
 *
 * @param receiver the durable name of the receiver
 * @param event the record of the step
 * @param tries how often it was tried in vain
 * @param nextAt when it may be tried again, by the clock of the node that has tried
 * @param error what went wrong last, in words that tell nothing of a requester; empty where it was not tried
 */
public record Waiting(String receiver, Event event, int tries, Instant nextAt, Optional<String> error) {

    /** Not tried: it waits behind others, or for a receiver that is away. */
    public static Waiting untried(String receiver, Event event, Instant now) {
        return new Waiting(receiver, event, 0, now, Optional.empty());
    }

    /** Tried once more, in vain. */
    public Waiting failed(Instant next, String why) {
        return new Waiting(receiver, event, tries + 1, next, Optional.of(why));
    }
}
