package org.hotline12345.warning.forecast;

import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    @Activate
    public ForecastDesk(@Reference WatchBooks books, @Reference Sight sight, WarningSettings settings) {
        this(
                books,
                sight,
                new Reckoned(settings.paceMonths(), settings.cityWeight(), Duration.ofDays(settings.forecastDays())),
                Clock.systemUTC());
    }

    public ForecastDesk(WatchBooks books, Sight sight, Reckoned reckoned, Clock clock) {
        this.books = books;
        this.sight = sight;
        this.reckoned = reckoned;
        this.clock = clock;
    }

    /**
     * How it is reckoned.
     *
     * @param months by how many months before the current one
     * @param cityWeight for how many cases of a unit the city counts, at least 1
     * @param ahead of what falls due in how long
     */
    public record Reckoned(int months, int cityWeight, Duration ahead) {

        public Reckoned {
            if (months < 0 || cityWeight < 1 || ahead.isNegative()) {
                throw new IllegalArgumentException("paceMonths and forecastDays are no less than 0, cityWeight than 1");
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
                now.plus(reckoned.ahead())));
    }
}
