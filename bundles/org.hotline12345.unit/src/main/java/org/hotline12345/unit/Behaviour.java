package org.hotline12345.unit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotline12345.modules.api.handover.Underway;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
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
    private final Underway calls = new Underway();
    private volatile Optional<HandlingUnit> started = Optional.empty();

    Behaviour(BundleContext context, ServiceReference<HandlingUnit> reference) {
        this.context = context;
        this.reference = reference;
    }

    @Override
    public HandlingUnit get() {
        return new Held();
    }

    /** The service goes: it is called no more, and what it is doing is finished first, where that is soon. */
    void leave(Duration patience) {
        if (calls.close(patience) > 0) {
            LOG.warn("A unit's service goes while it is being called");
        }
    }

    /** The service for as long as it may be called; whether it looks at reports its registration says. */
    private final class Held implements HandlingUnit, ClosureCheck {

        @Override
        public Receipt receive(Delivery delivery) {
            return held(unit -> unit.receive(delivery));
        }

        @Override
        public Checked check(Closing closing) {
            return held(unit -> ((ClosureCheck) unit).check(closing));
        }
    }

    private <A> A held(Function<HandlingUnit, A> call) {
        if (!calls.begin()) {
            throw new IllegalStateException("its service has gone");
        }
        try {
            return call.apply(service());
        } finally {
            calls.end();
        }
    }

    private HandlingUnit service() {
        if (started.isEmpty()) {
            started = Optional.ofNullable(context.getService(reference));
        }
        return started.orElseThrow(() -> new IllegalStateException("its service does not start"));
    }
}
