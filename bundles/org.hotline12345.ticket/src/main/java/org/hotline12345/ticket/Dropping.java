package org.hotline12345.ticket;

import java.util.Optional;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Undelivered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drops what waits for a receiver when an operator says so, and says in the log that it was dropped. */
@Component
public final class Dropping implements Undelivered {

    private static final Logger LOG = LoggerFactory.getLogger(Dropping.class);

    private final Receivers receivers;

    @Activate
    public Dropping(@Reference Receivers receivers) {
        this.receivers = receivers;
    }

    @Override
    public Optional<Long> forget(String receiver) {
        try {
            Optional<Long> dropped = receivers.forget(receiver);
            dropped.ifPresent(
                    it -> LOG.warn("Receiver {} is forgotten, and {} events that waited for it", receiver, it));
            return dropped;
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }
}
