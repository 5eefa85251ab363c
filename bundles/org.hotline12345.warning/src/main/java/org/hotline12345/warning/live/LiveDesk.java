package org.hotline12345.warning.live;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.WarningSettings;
import org.hotline12345.warning.WatchBooks;
import org.hotline12345.warning.WorkingTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Shows what burns and what is stuck, as it is at the second of the look, to whom it is to be shown. */
@Component(service = LiveDesk.class, configurationPid = WarningSettings.PID)
@Designate(ocd = WarningSettings.class)
public final class LiveDesk {

    /** So many of what is open are looked at, by their limits; a unit that has more has other troubles. */
    public static final int LOOKED_AT = 20_000;

    private final WatchBooks books;
    private final Sight sight;
    private final Thresholds thresholds;
    private final int months;
    private final WorkingTime time;
    private final Clock clock;

    @Activate
    public LiveDesk(
            @Reference WatchBooks books,
            @Reference Sight sight,
            @Reference WorkingDays calendar,
            WarningSettings settings) {
        this(
                books,
                sight,
                Thresholds.of(settings),
                settings.paceMonths(),
                new WorkingTime(calendar),
                Clock.systemUTC());
    }

    public LiveDesk(WatchBooks books, Sight sight, Thresholds thresholds, int months, WorkingTime time, Clock clock) {
        this.books = books;
        this.sight = sight;
        this.thresholds = thresholds;
        this.months = months;
        this.time = time;
        this.clock = clock;
    }

    /**
     * A list as of a second.
     *
     * @param at when
     * @param all whether all that is open was looked at
     * @param items in order
     */
    public record AsOf<T>(Instant at, boolean all, List<T> items) {}

    /** What burns, the hottest first; empty where the actor may see no such unit. */
    public Optional<AsOf<Burn>> burning(Actor actor, Optional<UnitId> top) {
        return seen(actor, top).map(open -> {
            Instant now = clock.instant();
            return new AsOf<>(now, open.size() < LOOKED_AT, Burn.of(open, thresholds, now));
        });
    }

    /** What is stuck, the longest first; empty where the actor may see no such unit. */
    public Optional<AsOf<Stuck>> stuck(Actor actor, Optional<UnitId> top) {
        return seen(actor, top).map(open -> {
            Instant now = clock.instant();
            YearMonth from = YearMonth.from(now.atZone(WorkingDays.ZONE)).minusMonths(months);
            return new AsOf<>(now, open.size() < LOOKED_AT, Stuck.of(open, books.paces(from), thresholds, time, now));
        });
    }

    private Optional<List<OpenWork>> seen(Actor actor, Optional<UnitId> top) {
        Optional<Set<UnitId>> units = sight.units(actor, top);
        return units.filter(Set::isEmpty).isPresent() ? Optional.empty() : Optional.of(books.open(units, LOOKED_AT));
    }
}
