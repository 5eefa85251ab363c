package org.hotline12345.warning.surge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hotline12345.warning.surge.Generated.Outage;

/**
 * Lets a generated history pass hour by hour, and keeps what was warned of.
 *
 * @param weeks how many weeks were watched
 * @param falseAlarms how many warnings opened for no outage
 * @param outages how many outages there were
 * @param delays of each outage that was found within a day, after how many hours
 */
public record Replay(int weeks, int falseAlarms, int outages, List<Integer> delays) {

    private static final int FIRST_WEEKS = 8;

    /** Calls for an outage are in the last 24 hours until then. */
    private static final int FELT = 31;

    /**
     * @param sensitivity how much is warned of
     * @param history of more than eight weeks, of which the first eight only make known what is usual
     */
    public static Replay of(Generated history, Sensitivity sensitivity) {
        Rises rises = new Rises(sensitivity);
        List<Surge> open = List.of();
        List<Surge> opened = new ArrayList<>();
        for (int hour = FIRST_WEEKS * Generated.WEEK; hour < history.hours(); hour++) {
            Instant now = at(hour);
            List<Rise> found = rises.in(history.days(hour, sensitivity.days() + 1), Map.of());
            List<Surge> next = Course.next(open, found, sensitivity.endChance(), now);
            next.stream().filter(it -> it.openedAt().equals(now)).forEach(opened::add);
            open = next.stream().filter(Surge::open).toList();
        }
        List<Outage> outages = history.outages();
        return new Replay(
                history.hours() / Generated.WEEK - FIRST_WEEKS,
                (int) opened.stream()
                        .filter(it -> outages.stream().noneMatch(outage -> explains(outage, it)))
                        .count(),
                outages.size(),
                outages.stream()
                        .map(it -> delay(it, opened))
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .sorted()
                        .toList());
    }

    /** How many false alarms there were in a week. */
    public double falseAlarmsAWeek() {
        return falseAlarms / (double) weeks;
    }

    /** How many outages were found within a day, of all. */
    public double hitRate() {
        return delays.size() / (double) outages;
    }

    private static OptionalInt delay(Outage outage, List<Surge> opened) {
        return opened.stream()
                .filter(it -> explains(outage, it))
                .mapToInt(it -> hour(it) - outage.from())
                .filter(it -> it < Generated.HOURS)
                .min();
    }

    private static boolean explains(Outage outage, Surge surge) {
        int hour = hour(surge);
        boolean there = surge.series().equals(outage.series())
                || surge.series().equals(outage.series().inCity());
        return there && hour >= outage.from() && hour < outage.from() + FELT;
    }

    private static int hour(Surge surge) {
        return (int) Duration.between(Instant.EPOCH, surge.openedAt()).toHours();
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plus(Duration.ofHours(hour));
    }
}
