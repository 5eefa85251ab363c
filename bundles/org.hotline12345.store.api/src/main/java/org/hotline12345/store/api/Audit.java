package org.hotline12345.store.api;

import java.util.Optional;
import java.util.function.Consumer;
import org.hotline12345.law.ticket.TicketNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 核验. Looks whether what the store holds is what was recorded (A5), also where somebody has changed the database past
 * the platform. Runs beside the work, in small transactions; safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer.
 */
@ProviderType
public interface Audit {

    /**
     * Looks at every ticket, the oldest first, in memory that does not grow with the store.
     *
     * @param found hears of each flaw as soon as it is found, on the caller's thread
     */
    Audited all(Consumer<Flaw> found);

    /** Looks at one ticket; empty where there is no trace of it. */
    Optional<Audited> one(TicketNumber number, Consumer<Flaw> found);
}
