package org.hotline12345.catalogue.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.catalogue.CatalogueStore;
import org.hotline12345.catalogue.NodeReport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every second whether anything is new, which is one number, and brings this node there. What runs goes on while the database is
 * away, and after a restart before it was asked.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = SilentNodes.PID)
public final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final int LAST_ROUND_SECONDS = 5;
    private static final Duration SIGN = Duration.ofSeconds(30);

    private final CatalogueStore store;
    private final Modules modules;
    private final Configurations configurations;
    private final Path nodeName;
    private final Bundle system;
    private final Brought brought;
    private final Duration silence;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-catalogue"));
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<List<NodeReport>> reported = Optional.empty();
    private Map<String, String> troubles = Map.of();
    private Instant nextSign = Instant.EPOCH;
    private volatile boolean failing;

    @Activate
    public Reconciler(
            @Reference CatalogueStore store,
            @Reference ConfigurationAdmin configurations,
            @Reference ServiceComponentRuntime components,
            @Reference Brought brought,
            BundleContext context,
            SilentNodes silent) {
        this.store = store;
        this.brought = brought;
        this.silence = Duration.ofHours(silent.nodeGraceHours());
        this.system = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        // Its bundles outlive this one, so they are installed as the framework's.
        this.modules = new Modules(
                new OwnBundles(system.getBundleContext()),
                Wellness.of(components, () -> troubles),
                it -> store.file(it.sha256()),
                clock);
        this.configurations = new Configurations(configurations);
        this.nodeName = Path.of(System.getProperty("karaf.etc", "."), "hotline.node");
        thread.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    /** Ends after the module that is being brought; no thread is interrupted, since an embedded database would not bear it. */
    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        if (stopping()) {
            return;
        }
        try {
            NodeName.in(nodeName).ifPresent(this::bring);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !stopping()) {
                LOG.warn(
                        "This node could not be brought to what the catalogue says; it is tried again every second", e);
            }
            failing = true;
        }
    }

    private void bring(String node) {
        long last = store.last();
        if (wanted.filter(it -> it.act() == last).isEmpty()) {
            wanted = Optional.of(store.look(shelf -> Wanted.of(last, shelf)));
        }
        troubles = wanted.get().running().isEmpty() ? Map.of() : brought.troubles();
        List<NodeReport> reports = modules.bring(node, wanted.get());
        try {
            configurations.bring(wanted.get(), modules.present());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (isNews(reports)) {
            store.report(node, reports);
            reported = Optional.of(reports);
        }
        sign(node, reports);
    }

    /** Says that this node is alive where it has said anything, and gives up those that do not say so any more. */
    private void sign(String node, List<NodeReport> reports) {
        Instant now = clock.instant();
        if (now.isBefore(nextSign)) {
            return;
        }
        if (!reports.isEmpty() && !store.alive(node)) {
            // It was given up itself while the database was away, and says all anew.
            reported = Optional.empty();
        }
        store.giveUp(node, silence)
                .forEach(it -> LOG.info("Node {} is silent; what it said of its modules is forgotten", it));
        nextSign = now.plus(SIGN);
    }

    /** Nothing is written where there was nothing and is nothing, since a restore wants a database that nobody wrote into. */
    private boolean isNews(List<NodeReport> reports) {
        return reported.map(it -> !it.equals(reports))
                .orElseGet(() -> !reports.isEmpty() || !store.reports().isEmpty());
    }

    private boolean stopping() {
        return thread.isShutdown() || system.getState() == Bundle.STOPPING;
    }
}
