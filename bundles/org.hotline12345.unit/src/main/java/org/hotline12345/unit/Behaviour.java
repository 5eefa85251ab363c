package org.hotline12345.unit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.modules.api.handover.Underway;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The object behind a unit's service, asked for at the first delivery only: a unit whose start fails or hangs then does
 * so under the time limit of a delivery, and not while it is being bound. The framework takes it back when it is gone.
 */
final class Behaviour implements Supplier<HandlingUnit> {

    private static final Logger LOG = LoggerFactory.getLogger(Behaviour.class);

    private final BundleContext context;
    private final ServiceReference<HandlingUnit> reference;
    private final Underway deliveries = new Underway();
    private volatile Optional<HandlingUnit> started = Optional.empty();

    Behaviour(BundleContext context, ServiceReference<HandlingUnit> reference) {
        this.context = context;
        this.reference = reference;
    }

    @Override
    public HandlingUnit get() {
        return this::receive;
    }

    /** The service goes: nothing more is delivered to it, and what is being delivered is finished first, where that is soon. */
    void leave(Duration patience) {
        if (deliveries.close(patience) > 0) {
            LOG.warn("A unit's service goes while something is being delivered to it");
        }
    }

    private Receipt receive(Delivery delivery) {
        if (!deliveries.begin()) {
            throw new IllegalStateException("its service has gone");
        }
        try {
            return service().receive(delivery);
        } finally {
            deliveries.end();
        }
    }

    private HandlingUnit service() {
        if (started.isEmpty()) {
            started = Optional.ofNullable(context.getService(reference));
        }
        return started.orElseThrow(() -> new IllegalStateException("its service does not start"));
    }
}
