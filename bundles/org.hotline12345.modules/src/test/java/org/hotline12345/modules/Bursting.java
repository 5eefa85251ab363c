package org.hotline12345.modules;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Packed into a bundle that cannot be started. */
public final class Bursting implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("no fuse");
    }

    @Override
    public void stop(BundleContext context) {
        // It never started.
    }
}
