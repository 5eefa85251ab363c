package org.hotline12345.itests.container;

import java.lang.management.ManagementFactory;

/**
 * What this JVM holds.
 *
 * @param threads how many live
 * @param classes how many are loaded
 * @param heap megabytes in use after everything that nobody holds was thrown away
 */
public record Footprint(int threads, int classes, double heap) {

    private static final int SWEEPS = 3;

    /** Now, after a sweep. */
    public static Footprint now() {
        sweep();
        return new Footprint(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    }

    /** Has thrown away what nobody holds, also what only waits to be cleaned up. */
    public static void sweep() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            System.gc();
            System.runFinalization();
        }
    }

    @Override
    public String toString() {
        return "%d threads, %,d classes, %.0f MB".formatted(threads, classes, heap);
    }
}
