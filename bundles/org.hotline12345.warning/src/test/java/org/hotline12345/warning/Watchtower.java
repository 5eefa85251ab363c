package org.hotline12345.warning;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.warning.forecast.ForecastDesk;
import org.hotline12345.warning.live.LiveDesk;
import org.hotline12345.warning.live.Thresholds;
import org.hotline12345.warning.store.JpaSurgeBooks;
import org.hotline12345.warning.store.JpaWatchBooks;
import org.hotline12345.warning.surge.Rise;
import org.hotline12345.warning.surge.Series;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.surge.Usual;

/**
 * The desks with their tables in memory. Three matters came on Friday 2026-01-30 at ten; two were delivered, one lies with the
 * center; they are looked at in the evening of the last day.
 */
public final class Watchtower implements AutoCloseable {

    private static final Instant DELIVERED = at("2026-01-30T10:00");

    public final HandClock clock = new HandClock(at("2026-02-06T20:00"));
    public final Sight sight = new Sight(new Town(), new Town());
    public final LiveDesk live;
    public final SurgeDesk surges;
    public final ForecastDesk forecasts;
    private final ModuleStore store;
    private final JpaSurgeBooks surgeBooks;

    public Watchtower() {
        store = ModuleStore.inMemory("warning");
        JpaWatchBooks books = new JpaWatchBooks(store.template());
        surgeBooks = new JpaSurgeBooks(store.template());
        Thresholds thresholds = new Thresholds(
                0.8,
                1,
                Arrays.stream(Standing.values()).collect(Collectors.toMap(it -> it, it -> Duration.ofHours(24))),
                0.25,
                20);
        WorkingTime time = new WorkingTime(Weekdays.plain());
        live = new LiveDesk(books, sight, thresholds, 6, time, clock);
        surges = new SurgeDesk(surgeBooks, sight, clock);
        forecasts = new ForecastDesk(books, sight, new ForecastDesk.Reckoned(6, 10, 5), time, clock);
        enter(books, 1, WATER);
        enter(books, 2, Town.TOKSUN);
        books.enter(Pictures.of(taken(3, "道路", "650421", DELIVERED), DELIVERED));
    }

    private static void enter(JpaWatchBooks books, int number, UnitId unit) {
        books.enter(Pictures.of(
                with(
                        taken(number, "水电气热/停水", "650421", DELIVERED),
                        delivered(1, unit, DELIVERED).signed(DELIVERED)),
                DELIVERED));
    }

    /** Ten times as many of 水电气热 in 鄯善县 as usual. */
    public Surge risen() {
        Surge surge = Surge.opened(
                new Rise(new Series("水电气热", "650421"), 20, new Usual(2, 2.1, 1), 2e-9, true), clock.instant());
        surgeBooks.keep(surge);
        return surge;
    }

    @Override
    public void close() {
        store.close();
    }
}
