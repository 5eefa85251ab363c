package org.hotline12345.warning.surge;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.warning.api.SuddenRise;
import org.hotline12345.warning.api.SuddenRises;
import org.hotline12345.warning.api.WarningUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells other subsystems of rises that are or were warned of. */
@Component
public final class ReportedRises implements SuddenRises {

    /** What has lasted longer than this is told while it lasts, and then no more. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final SurgeBooks surges;

    @Activate
    public ReportedRises(@Reference SurgeBooks surges) {
        this.surges = surges;
    }

    @Override
    public List<SuddenRise> between(Instant from, Instant to) {
        try {
            return surges.since(from.minus(LONGEST)).stream()
                    .filter(it -> it.openedAt().isBefore(to))
                    .filter(it -> it.endedAt().filter(end -> !end.isAfter(from)).isEmpty())
                    .filter(it -> judged(it, Verdict.FALSE_ALARM).isEmpty())
                    .sorted(Comparator.comparing(Surge::openedAt).thenComparing(Surge::id))
                    .map(ReportedRises::told)
                    .toList();
        } catch (StoreUnavailable e) {
            throw new WarningUnavailable("数据库暂时没有响应", e);
        }
    }

    private static SuddenRise told(Surge it) {
        return new SuddenRise(
                it.series().theme(),
                Optional.of(it.series().place()).filter(place -> !place.equals(Series.CITY)),
                it.openedAt(),
                it.endedAt(),
                it.peak(),
                it.usual(),
                judged(it, Verdict.REAL).isPresent());
    }

    private static Optional<Surge.Judgement> judged(Surge it, Verdict as) {
        return it.judgement().filter(said -> said.verdict() == as);
    }
}
