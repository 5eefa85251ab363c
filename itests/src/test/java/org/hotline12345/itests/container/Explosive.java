package org.hotline12345.itests.container;

/** A component that cannot be made, packed into a bundle by {@link ModuleJar}. */
public final class Explosive implements Runnable {

    public Explosive() {
        throw new IllegalStateException("no fuse");
    }

    @Override
    public void run() {
        throw new IllegalStateException("never made");
    }
}
