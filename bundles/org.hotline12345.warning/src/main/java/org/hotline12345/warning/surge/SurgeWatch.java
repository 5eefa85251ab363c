package org.hotline12345.warning.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.warning.Intake;
import org.hotline12345.warning.WarningSettings;
import org.hotline12345.warning.WatchBooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute at what rises. On several nodes each does; what one has opened the others bring up to date. */
@Component(service = SurgeWatch.class, immediate = true, configurationPid = WarningSettings.PID)
public final class SurgeWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SurgeWatch.class);

    private final WatchBooks books;
    private final SurgeBooks surges;
    private final Sensitivity sensitivity;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-warning"));

    @Activate
    public SurgeWatch(@Reference WatchBooks books, @Reference SurgeBooks surges, WarningSettings settings) {
        this(books, surges, Sensitivity.of(settings), Clock.systemUTC());
        int period = Math.max(1, settings.roundSeconds());
        thread.scheduleWithFixedDelay(this::safely, Math.min(period, 5), period, TimeUnit.SECONDS);
    }

    SurgeWatch(WatchBooks books, SurgeBooks surges, Sensitivity sensitivity, Clock clock) {
        this.books = books;
        this.surges = surges;
        this.sensitivity = sensitivity;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** One round; fails as the store does. */
    void round() {
        Instant now = clock.instant();
        List<Surge> recent = surges.since(now.minus(Duration.ofDays(sensitivity.days() + 1L)));
        List<Rise> rises = new Rises(sensitivity)
                .in(books.days(Intake.hour(now), sensitivity.days() + 1), Course.unusual(recent, now));
        List<Surge> open = recent.stream().filter(Surge::open).toList();
        Course.next(open, rises, sensitivity.endChance(), now).forEach(surges::keep);
    }

    private void safely() {
        try {
            round();
        } catch (StoreUnavailable e) {
            LOG.warn("What rises is looked at later, the store does not answer: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("What rises is looked at later", e);
        }
    }
}
