package org.hotline12345.statutes;

import java.util.Collection;
import java.util.List;
import org.hotline12345.law.procedure.Statutes;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;

/** 法定时限库. The limits of the files {@code HOTLINE-INF/statutes/*.csv} of every active bundle. */
@Component(
        service = {Statutes.class, Contributions.class},
        immediate = true)
public final class StatuteLibrary implements Statutes, Contributions {

    private final StatuteShelf shelf = new StatuteShelf();
    private final StatuteFollower follower;
    private final BundleTracker<List<StatuteFile>> bundles;

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

    @Override
    public Collection<Contribution> now() {
        return bundles.getTracked().entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(file -> file.contribution(it.getKey().getSymbolicName())))
                .toList();
    }
}
