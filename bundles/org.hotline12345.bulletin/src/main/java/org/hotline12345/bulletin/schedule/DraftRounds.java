package org.hotline12345.bulletin.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinSettings;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.statistics.api.Counts;
import org.hotline12345.statistics.api.CountsUnavailable;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.hotline12345.ticket.api.Trace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 自动起草. Looks every minute which bulletins are due, and drafts them; issues none. On several nodes each does, and one row of
 * the database decides whose draft is kept.
 */
@Component(service = DraftRounds.class, immediate = true, configurationPid = BulletinSettings.PID)
public final class DraftRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DraftRounds.class);

    private final BulletinDesk desk;
    private final Counts counts;
    private final Timetable timetable;
    private final Clock clock;
    private final Instant began;

    /** What the log said of a sort last; the same is not said each minute. */
    private final Map<BulletinSort, String> said = new EnumMap<>(BulletinSort.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-bulletin"));

    @Activate
    public DraftRounds(@Reference BulletinDesk desk, @Reference Counts counts, BulletinSettings settings) {
        this(desk, counts, Timetable.of(settings), Clock.systemUTC());
        if (!timetable.empty()) {
            int period = Math.max(1, settings.roundSeconds());
            thread.scheduleWithFixedDelay(this::safely, Math.min(period, 5), period, TimeUnit.SECONDS);
        }
    }

    DraftRounds(BulletinDesk desk, Counts counts, Timetable timetable, Clock clock) {
        this.desk = desk;
        this.counts = counts;
        this.timetable = timetable;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    /** One round; fails as the store and the statistics do. */
    void round() {
        Instant now = clock.instant();
        for (DueDraft due : timetable.due(now)) {
            if (!desk.begun(due.sort(), due.period()) && (counted(due) || !now.isBefore(patient(due)))) {
                draft(due);
            }
        }
    }

    /** Whether all is counted that was recorded before its hour; of what comes after something always waits. */
    private boolean counted(DueDraft due) {
        return counts.uncountedSince().filter(it -> it.isBefore(due.since())).isEmpty();
    }

    /** Until when it waits. Who was away waits from when it is back, for then most is to be counted. */
    private Instant patient(DueDraft due) {
        return (began.isAfter(due.since()) ? began : due.since()).plus(timetable.patience());
    }

    private void draft(DueDraft due) {
        Ruling<Optional<Bulletin>> ruling = desk.draftByItself(due.form());
        if (ruling instanceof Ruling.Granted<Optional<Bulletin>> granted) {
            said.remove(due.sort());
            granted.value().ifPresent(it -> LOG.info("Drafted by itself: {}, {}", it.inWords(), it.title()));
        } else if (ruling instanceof Ruling.Refused<Optional<Bulletin>> refused) {
            String why = refused.objections().stream().map(Objection::text).collect(Collectors.joining("；"));
            if (!why.equals(said.put(due.sort(), why))) {
                LOG.warn(
                        "The {} bulletin from {} on is not drafted: {}",
                        due.sort(),
                        due.period().from(),
                        why);
            }
        }
    }

    private void safely() {
        Trace.begin();
        try {
            round();
        } catch (TicketsUnavailable | CountsUnavailable e) {
            LOG.warn("Bulletins are drafted later: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Bulletins are drafted later", e);
        } finally {
            Trace.end();
        }
    }
}
