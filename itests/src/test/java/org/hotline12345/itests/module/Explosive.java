package org.hotline12345.itests.module;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** What cannot be made, be it a component or the activator of a bundle. */
public final class Explosive implements BundleActivator {

    public Explosive() {
        throw new IllegalStateException("no fuse");
    }

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("never made");
    }

    @Override
    public void stop(BundleContext context) {
        throw new IllegalStateException("never made");
    }
}
