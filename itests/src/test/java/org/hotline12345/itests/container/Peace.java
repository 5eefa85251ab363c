package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Watches that no bundle is disturbed when another one comes or goes, from when it is made until it is checked. */
public final class Peace {

    private static final Path LOG = Path.of(System.getProperty("karaf.log"), "karaf.log");

    private final BundleContext context;
    private final Queue<String> stopped = new ConcurrentLinkedQueue<>();
    private final SynchronousBundleListener listener;
    private final int seen;

    /** @param guests the bundles that may stop */
    public Peace(BundleContext context, String... guests) throws IOException {
        this.context = context;
        this.seen = log().length();
        Set<String> may = Set.of(guests);
        this.listener = event -> {
            String name = event.getBundle().getSymbolicName();
            if (event.getType() == BundleEvent.STOPPED && !may.contains(name)) {
                stopped.add(name);
            }
        };
        context.addBundleListener(listener);
    }

    /** Fails where a bundle was stopped, or the log says that bundles were refreshed. */
    public void check() throws IOException {
        context.removeBundleListener(listener);
        String refreshes = log().substring(seen)
                .lines()
                .filter(line -> line.contains("Refreshing bundles"))
                .collect(joining("\n"));
        assertEquals("", refreshes);
        assertEquals("bundles that were stopped", "[]", stopped.toString());
    }

    private static String log() throws IOException {
        return Files.readString(LOG, UTF_8);
    }
}
