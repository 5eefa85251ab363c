package org.hotline12345.modules.act;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.RepositoryEvent;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.gate.Origin;
import org.hotline12345.modules.kept.CacheMark;
import org.hotline12345.modules.kept.Register;
import org.hotline12345.modules.kept.Register.Entry;
import org.hotline12345.modules.kept.Shelf;
import org.hotline12345.modules.look.Overview;
import org.hotline12345.modules.look.Present;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 恢复. Keeps the register of what is here; and where the container has forgotten what was installed, brings it back, one after the
 * other, on a thread of its own once the start is over. What did not come is tried again a few times, and after the next start.
 *
 * <p>At an ordinary start nothing is brought back: what was taken out by hand stays out.
 */
@Component(
        service = {},
        immediate = true)
public final class Comeback implements FeaturesListener, BundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(Comeback.class);

    /** Before each further attempt; within the time that is granted to units at a start, but for the last. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofSeconds(120));

    /** So that many changes in a row are looked at once. */
    private static final Duration REST = Duration.ofMillis(500);

    private final AtomicBoolean followsSoon = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "hotline-comeback"));
    private final BundleContext context;
    private final FeaturesService features;
    private final RunningModules modules;
    private final Shelf shelf;
    private final Register register;
    private final Present present;
    private volatile boolean begun;

    @Activate
    public Comeback(
            BundleContext context,
            @Reference FeaturesService features,
            @Reference RunningModules modules,
            @Reference Overview overview,
            @Reference Shelf shelf) {
        this.context = context;
        this.features = features;
        this.modules = modules;
        this.shelf = shelf;
        this.register = shelf.register();
        this.present = new Present(context, overview, shelf);
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        features.registerListener(this);
        context.addBundleListener(this);
    }

    /** What is under way ends by itself: half an installation would be worse than a late one. */
    @Deactivate
    void stop() {
        features.unregisterListener(this);
        context.removeBundleListener(this);
        thread.shutdown();
        if (followsSoon.get()) {
            safely(this::look);
        }
    }

    /** Not before all that each start brings is here, so that it holds nothing up and takes nothing for missing. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindStart(BootFinished start) {
        thread.execute(() -> safely(this::begin));
    }

    public void unbindStart(BootFinished start) {
        // What has begun goes on.
    }

    private void begin() {
        CacheMark mark = new CacheMark(context);
        if (!mark.isThere()) {
            List<Entry> before = register.wasThere() ? register.here() : recorded();
            register.owe(before.stream().filter(it -> !present.has(it)).toList());
            register.without().forEach(modules::keepOut);
            mark.leave();
        }
        begun = true;
        follow();
        attempt(0);
    }

    /** What is in force by the record, where nobody has kept a register yet. */
    private List<Entry> recorded() {
        return shelf.journal().inForce().entrySet().stream()
                .map(it -> new Entry(
                        shelf.files().find(it.getKey(), it.getValue()).isPresent() ? Form.BUNDLE : Form.FEATURE,
                        it.getKey(),
                        it.getValue()))
                .toList();
    }

    private void attempt(int times) {
        for (Entry each : register.owed()) {
            if (stopping()) {
                return;
            }
            if (each.kar().isEmpty() && present.has(each)) {
                register.settle(each.name());
            } else if (modules.bringBack(each) instanceof Outcome.Refused refused) {
                LOG.warn("{} {} is not back: {}", each.name(), each.version(), refused.text());
            }
        }
        if (!register.owed().isEmpty() && times < PAUSES.size()) {
            thread.schedule(
                    () -> safely(() -> attempt(times + 1)), PAUSES.get(times).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void follow() {
        if (stopping()) {
            return;
        }
        if (modules.isBusy()) {
            followSoon();
            return;
        }
        look();
    }

    private void look() {
        register.follow(present.now(), present.without(), present::has);
    }

    private void followSoon() {
        if (begun && followsSoon.compareAndSet(false, true)) {
            thread.schedule(
                    () -> {
                        followsSoon.set(false);
                        safely(this::follow);
                    },
                    REST.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!stopping()) {
                LOG.error("What is to be here is not known for sure; it is looked at again with the next change", e);
            }
        }
    }

    private boolean stopping() {
        return thread.isShutdown()
                || context.getBundle(Constants.SYSTEM_BUNDLE_ID).getState() == Bundle.STOPPING;
    }

    @Override
    public void featureEvent(FeatureEvent event) {
        followSoon();
    }

    @Override
    public void repositoryEvent(RepositoryEvent event) {
        // Of what could be installed nothing is kept.
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        boolean comesOrGoes = event.getType() == BundleEvent.INSTALLED || event.getType() == BundleEvent.UNINSTALLED;
        if (comesOrGoes
                && Origin.file(event.getBundle()).filter(shelf.files()::holds).isPresent()) {
            followSoon();
        }
    }
}
