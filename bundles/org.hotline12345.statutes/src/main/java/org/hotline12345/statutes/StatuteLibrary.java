package org.hotline12345.statutes;

import java.util.List;
import org.hotline12345.law.procedure.Statutes;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;

/** 法定时限库. The limits of the files {@code HOTLINE-INF/statutes/*.csv} of every active bundle. */
@Component(service = Statutes.class, immediate = true)
public final class StatuteLibrary implements Statutes {

    private final StatuteShelf shelf = new StatuteShelf();
    private final StatuteFollower follower;
    private final BundleTracker<List<StatutoryLimit>> bundles;

    @Activate
    public StatuteLibrary(BundleContext context) {
        follower = new StatuteFollower(shelf, context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION));
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, follower);
        bundles.open();
    }

    @Deactivate
    void close() {
        follower.rest();
        bundles.close();
    }

    @Override
    public List<StatutoryLimit> all() {
        return shelf.all();
    }
}
