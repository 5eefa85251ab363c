package org.hotline12345.guard;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service that is asked for when it is first needed, and so starts under the time limit of who needs it: one whose start
 * fails or hangs keeps nobody from starting who only binds it. The framework takes it back when it is gone.
 */
public final class LateService<S> implements Supplier<S> {

    private final BundleContext context;
    private final ServiceReference<S> reference;
    private volatile Optional<S> started = Optional.empty();

    public LateService(BundleContext context, ServiceReference<S> reference) {
        this.context = context;
        this.reference = reference;
    }

    @Override
    public S get() {
        if (started.isEmpty()) {
            started = Optional.ofNullable(context.getService(reference));
        }
        return started.orElseThrow(() -> new IllegalStateException("its service does not start"));
    }
}
