package org.hotline12345.unit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.departure.Departures;
import org.hotline12345.unit.departure.Graces;
import org.hotline12345.unit.departure.LifeSigns;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes its rounds every second: has the tree kept, says that this node is alive, finds who has left, and hands over what is open there. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.hotline12345.unit.departures")
@Designate(ocd = DepartureSettings.class)
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int LAST_ROUND_SECONDS = 5;

    private final CityTree tree;
    private final LifeSigns lifeSigns;
    private final Departures departures;
    private final Bundle system;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-units"));
    private volatile boolean failing;

    @Activate
    public Rounds(
            @Reference CityTree tree, @Reference Tickets tickets, BundleContext context, DepartureSettings settings) {
        this.tree = tree;
        this.system = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        Graces graces = new Graces(
                Duration.ofSeconds(settings.departureGraceSeconds()),
                Duration.ofSeconds(settings.startGraceSeconds()),
                Duration.ofHours(settings.nodeGraceHours()));
        lifeSigns = new LifeSigns(tree.register(), graces, tree.steady());
        departures = new Departures(tree.register(), tickets, graces, tree.steady(), this::stopping);
        thread.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    /** Ends after the step that is being taken; no thread is interrupted, since an embedded database would not bear it. */
    @Deactivate
    void stop() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            tree.refresh();
            lifeSigns.round();
            departures.round();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !stopping()) {
                LOG.warn("The round through the units failed; it is gone again every second", e);
            }
            failing = true;
        }
    }

    private boolean stopping() {
        return thread.isShutdown() || system.getState() == Bundle.STOPPING;
    }
}
