package org.hotline12345.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the limits of each bundle that arrives on the shelf, and takes them off when it leaves. On the framework's threads. */
final class StatuteFollower implements BundleTrackerCustomizer<List<StatutoryLimit>> {

    private static final String FOLDER = "HOTLINE-INF/statutes";
    private static final Logger LOG = LoggerFactory.getLogger(StatuteFollower.class);

    private final StatuteShelf shelf;
    private final Bundle system;
    private volatile boolean following = true;

    StatuteFollower(StatuteShelf shelf, Bundle system) {
        this.shelf = shelf;
        this.system = system;
    }

    @Override
    public List<StatutoryLimit> addingBundle(Bundle bundle, BundleEvent event) {
        List<StatutoryLimit> limits =
                files(bundle).stream().flatMap(it -> read(bundle, it).stream()).toList();
        if (limits.isEmpty()) {
            return null;
        }
        shelf.put(bundle.getBundleId(), limits);
        LOG.info("{} statutory limits of {} arrived", limits.size(), bundle.getSymbolicName());
        return limits;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, List<StatutoryLimit> limits) {
        // An active bundle keeps its files.
    }

    /** When the whole platform stops, a bundle that stops takes no limit back. */
    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, List<StatutoryLimit> limits) {
        if (following && system.getState() != Bundle.STOPPING) {
            shelf.remove(bundle.getBundleId());
            LOG.info("{} statutory limits of {} left", limits.size(), bundle.getSymbolicName());
        }
    }

    /** Leaves the shelf as it is from now on. */
    void rest() {
        following = false;
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*.csv", false);
        return files == null ? List.of() : Collections.list(files);
    }

    /** A broken file is reported and left out as a whole; the others count. */
    private static List<StatutoryLimit> read(Bundle bundle, URL file) {
        try (InputStream text = file.openStream()) {
            return StatuteReader.read(text);
        } catch (BrokenStatutes | IOException e) {
            LOG.error(
                    "Limits {} of bundle {} are ignored, {}", file.getPath(), bundle.getSymbolicName(), e.getMessage());
            return List.of();
        }
    }
}
