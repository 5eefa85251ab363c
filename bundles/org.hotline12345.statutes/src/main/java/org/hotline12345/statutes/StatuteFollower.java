package org.hotline12345.statutes;

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
final class StatuteFollower implements BundleTrackerCustomizer<List<StatuteFile>> {

    static final String FOLDER = "HOTLINE-INF/statutes";
    private static final Logger LOG = LoggerFactory.getLogger(StatuteFollower.class);

    private final StatuteShelf shelf;
    private final Bundle system;
    private volatile boolean following = true;

    StatuteFollower(StatuteShelf shelf, Bundle system) {
        this.shelf = shelf;
        this.system = system;
    }

    /** Null is how a tracker is told that a bundle is none of its. */
    @Override
    public List<StatuteFile> addingBundle(Bundle bundle, BundleEvent event) {
        List<StatuteFile> files = StatuteFile.read(bundle.getSymbolicName(), files(bundle));
        List<StatutoryLimit> limits = StatuteFile.limits(files);
        if (!limits.isEmpty()) {
            shelf.put(bundle.getBundleId(), limits);
            LOG.info("{} statutory limits of {} arrived", limits.size(), bundle.getSymbolicName());
        }
        return files.isEmpty() ? null : files;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, List<StatuteFile> files) {
        // An active bundle keeps its files.
    }

    /** When the whole platform stops, a bundle that stops takes no limit back. */
    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, List<StatuteFile> files) {
        if (following
                && system.getState() != Bundle.STOPPING
                && !StatuteFile.limits(files).isEmpty()) {
            shelf.remove(bundle.getBundleId());
            LOG.info("{} statutory limits of {} left", StatuteFile.limits(files).size(), bundle.getSymbolicName());
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
}
