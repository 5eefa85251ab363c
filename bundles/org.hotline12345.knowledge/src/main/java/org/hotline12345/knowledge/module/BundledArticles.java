package org.hotline12345.knowledge.module;

import java.net.URL;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hotline12345.knowledge.ArticleStore;
import org.hotline12345.knowledge.IndexFollower;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the bundles that have articles in {@value #FOLDER}. Files are read on the framework's threads; the store is brought
 * up to date on a thread of its own: at once when a bundle comes, and when it has been gone for some seconds, so that an
 * update is not taken for a departure. Every minute it is looked at again, for what failed, and for what another node took
 * back that does not have the bundle.
 */
@Component(service = Contributions.class, immediate = true)
public final class BundledArticles implements BundleTrackerCustomizer<ArticleFiles>, Contributions {

    static final String FOLDER = "HOTLINE-INF/knowledge";
    private static final Logger LOG = LoggerFactory.getLogger(BundledArticles.class);
    private static final int DEPARTURE_SECONDS = 10;
    private static final int START_SECONDS = 120;
    private static final int ROUND_SECONDS = 60;
    private static final int LAST_ROUND_SECONDS = 5;

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "hotline-knowledge-modules"));
    private final Modules modules;
    private final IndexFollower follower;
    private final Bundle system;
    private final BundleTracker<ArticleFiles> tracker;
    private volatile boolean following = true;
    private final long begin = System.nanoTime();
    private volatile boolean missed;
    private volatile boolean failing;

    @Activate
    public BundledArticles(BundleContext context, @Reference ArticleStore store, @Reference IndexFollower follower) {
        this.modules = new Modules(store, Clock.systemUTC());
        this.follower = follower;
        this.system = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        tracker.open();
        thread.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends after the round that is being gone; no thread is interrupted, since an embedded database would not bear it. */
    @Deactivate
    void stop() throws InterruptedException {
        following = false;
        tracker.close();
        thread.shutdown();
        thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** Null is how a tracker is told that a bundle is none of its. */
    @Override
    public ArticleFiles addingBundle(Bundle bundle, BundleEvent event) {
        ArticleFiles files = ArticleFiles.read(bundle.getSymbolicName(), files(bundle));
        List<BroughtArticle> articles = files.articles();
        if (!articles.isEmpty()) {
            modules.come(
                    bundle.getBundleId(), new Modules.Module(bundle.getSymbolicName(), bundle.getVersion(), articles));
            LOG.info("{} brings {} articles", bundle.getSymbolicName(), articles.size());
            after(0);
        }
        return articles.isEmpty() && files.broken().isEmpty() ? null : files;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ArticleFiles files) {
        // An active bundle keeps its files.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ArticleFiles files) {
        // When the whole platform stops, a bundle that stops takes nothing back.
        if (following && system.getState() != Bundle.STOPPING) {
            modules.gone(bundle.getBundleId());
            after(DEPARTURE_SECONDS);
        }
    }

    @Override
    public Collection<Contribution> now() {
        return tracker.getTracked().entrySet().stream()
                .flatMap(it -> modules.contributions(it.getKey().getSymbolicName(), it.getValue()).stream())
                .toList();
    }

    private void after(int seconds) {
        try {
            thread.schedule(this::round, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Bundles are followed no more");
        }
    }

    private void round() {
        try {
            if (!missed && System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(START_SECONDS)) {
                modules.missOthers();
                missed = true;
            }
            if (modules.settle()) {
                follower.soon();
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && following) {
                LOG.warn("The articles of modules are not up to date; it is tried again every minute", e);
            }
            failing = true;
        }
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*.md", false);
        return files == null ? List.of() : Collections.list(files);
    }
}
