package org.hotline12345.ticket.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What waits for receivers, in the hands of an operator. Safe for any thread. */
@ProviderType
public interface Undelivered {

    /**
     * Drops what waits for a receiver, and the receiver. One that is still here, on any node, is known again at once, and
     * hears of what happens from then on.
     *
     * @param receiver its durable name
     * @return how many events were dropped; empty where no receiver has that name
     * @throws TicketsUnavailable where the store does not answer; nothing was dropped then
     */
    Optional<Long> forget(String receiver);
}
