package org.hotline12345.unit;

import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.unit.api.HandlingUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The object behind a unit's service, asked for at the first delivery only: a unit whose start fails or hangs then does
 * so under the time limit of a delivery, and not while it is being bound. The framework takes it back when it is gone.
 */
final class Behaviour implements Supplier<HandlingUnit> {

    private final BundleContext context;
    private final ServiceReference<HandlingUnit> reference;
    private volatile Optional<HandlingUnit> started = Optional.empty();

    Behaviour(BundleContext context, ServiceReference<HandlingUnit> reference) {
        this.context = context;
        this.reference = reference;
    }

    @Override
    public HandlingUnit get() {
        if (started.isEmpty()) {
            started = Optional.ofNullable(context.getService(reference));
        }
        return started.orElseThrow(() -> new IllegalStateException("its service does not start"));
    }
}
