package org.hotline12345.calendar;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts the notices of each bundle that arrives, and takes them off when it leaves. Called on the framework's threads. */
final class NoticeFollower implements BundleTrackerCustomizer<List<NoticeFile>> {

    static final String FOLDER = "HOTLINE-INF/calendar";
    private static final Logger LOG = LoggerFactory.getLogger(NoticeFollower.class);

    private final NoticeBoard board;
    private final Bundle system;
    private volatile boolean following = true;

    NoticeFollower(NoticeBoard board, Bundle system) {
        this.board = board;
        this.system = system;
    }

    @Override
    public List<NoticeFile> addingBundle(Bundle bundle, BundleEvent event) {
        List<NoticeFile> files = NoticeFile.read(bundle.getSymbolicName(), files(bundle));
        List<Notice> notices = NoticeFile.notices(files);
        if (!notices.isEmpty()) {
            board.post(bundle.getBundleId(), notices);
            LOG.info("Notices of {} arrived, the calendar is {}", bundle.getSymbolicName(), version());
        }
        return files.isEmpty() ? null : files;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, List<NoticeFile> files) {
        // An active bundle keeps its files.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, List<NoticeFile> files) {
        if (following && !platformStops() && !NoticeFile.notices(files).isEmpty()) {
            board.remove(bundle.getBundleId());
            LOG.info("Notices of {} left, the calendar is {}", bundle.getSymbolicName(), version());
        }
    }

    /** Leaves the board as it is from now on, so that who is still counting does not count by a calendar without notices. */
    void rest() {
        following = false;
    }

    /** When the whole platform stops, a bundle that stops takes no notice back. */
    private boolean platformStops() {
        return system.getState() == Bundle.STOPPING;
    }

    private String version() {
        return board.current().version();
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*.csv", false);
        return files == null ? List.of() : Collections.list(files);
    }
}
