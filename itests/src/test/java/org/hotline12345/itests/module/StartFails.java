package org.hotline12345.itests.module;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that does not start. */
public final class StartFails implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("its own fault");
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("It never started");
    }
}
