package org.hotline12345.warning.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.WarningSettings;
import org.hotline12345.warning.WatchBooks;
import org.hotline12345.warning.WorkingTime;
import org.hotline12345.warning.live.LiveDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what will run late, to whom it is to be said. */
@Component(service = ForecastDesk.class, configurationPid = WarningSettings.PID)
public final class ForecastDesk {

    private final WatchBooks books;
    private final Sight sight;
    private final Reckoned reckoned;
    private final WorkingTime time;
    private final Clock clock;

    @Activate
    public ForecastDesk(
            @Reference WatchBooks books,
            @Reference Sight sight,
            @Reference WorkingDays calendar,
            WarningSettings settings) {
        this(
                books,
                sight,
                new Reckoned(settings.paceMonths(), settings.cityWeight(), settings.forecastWorkingDays()),
                new WorkingTime(calendar),
                Clock.systemUTC());
    }

    public ForecastDesk(WatchBooks books, Sight sight, Reckoned reckoned, WorkingTime time, Clock clock) {
        this.books = books;
        this.sight = sight;
        this.reckoned = reckoned;
        this.time = time;
        this.clock = clock;
    }

    /**
     * How it is reckoned.
     *
     * @param months by how many months before the current one
     * @param cityWeight for how many cases of a unit the city counts, at least 1
     * @param workingDays of what falls due until the end of how many working days after this one
     */
    public record Reckoned(int months, int cityWeight, int workingDays) {

        public Reckoned {
            if (months < 0 || cityWeight < 1 || workingDays < 0) {
                throw new IllegalArgumentException(
                        "paceMonths and forecastWorkingDays are no less than 0, cityWeight than 1");
            }
        }
    }

    /** What will run late; empty where the actor may see no such unit. */
    public Optional<Outlook> outlook(Actor actor, Optional<UnitId> top) {
        Optional<Set<UnitId>> units = sight.units(actor, top);
        if (units.filter(Set::isEmpty).isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        YearMonth from = YearMonth.from(now.atZone(WorkingDays.ZONE)).minusMonths(reckoned.months());
        return Optional.of(Outlook.of(
                books.open(units, LiveDesk.LOOKED_AT),
                books.paces(from),
                reckoned.cityWeight(),
                now,
                time.endOf(now, reckoned.workingDays())));
    }
}
