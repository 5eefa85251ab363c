package org.hotline12345.warning.surge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline12345.warning.DayCounts;

/**
 * Tests each series against its usual level. The last 24 hours are looked at anew in each hour, and so 24 times in a day; each
 * look at each series may err so seldom that all looks of a day together err at most {@code alpha} times on the mean.
 */
public final class Rises {

    private static final int LOOKS_A_DAY = 24;

    private final Sensitivity sensitivity;

    public Rises(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /**
     * What is of interest: each series that has at least the least count.
     *
     * @param days how many came; the current day ends now
     * @param leftOut of each series the days that were no usual ones, 1 for the day before the current one
     */
    public List<Rise> in(DayCounts days, Map<Series, BitSet> leftOut) {
        int past = Math.min(sensitivity.days(), days.known() - 1);
        if (past < sensitivity.leastDays()) {
            return List.of();
        }
        Map<Series, List<Long>> all = series(days, past + 1);
        double level = sensitivity.alpha() / LOOKS_A_DAY / Math.max(1, all.size());
        Map<String, Shape> shapes = new HashMap<>();
        List<Rise> rises = new ArrayList<>();
        all.forEach((series, counts) -> {
            if (counts.get(0) >= sensitivity.minimum()) {
                Shape shape = shapes.computeIfAbsent(
                        series.theme(),
                        theme -> Shape.of(past(all.get(series.inCity())), past(leftOut, series.inCity())));
                Usual usual = Usual.of(past(counts), past(leftOut, series), shape.weekdays(), shape.shared());
                double chance = usual.chance(counts.get(0));
                rises.add(new Rise(series, counts.get(0), usual, chance, chance < level));
            }
        });
        return rises;
    }

    private static List<Long> past(List<Long> counts) {
        return counts.subList(1, counts.size());
    }

    private static BitSet past(Map<Series, BitSet> leftOut, Series series) {
        BitSet days = leftOut.getOrDefault(series, new BitSet());
        return days.get(1, Math.max(1, days.length()));
    }

    /** Each theme at each place, and in the whole city. */
    private static Map<Series, List<Long>> series(DayCounts days, int length) {
        Map<Series, List<Long>> all = new HashMap<>();
        days.counts().forEach((it, counts) -> {
            Series series = new Series(it.theme(), it.place());
            List<Long> fitting = IntStream.range(0, length)
                    .mapToObj(day -> day < counts.size() ? counts.get(day) : Long.valueOf(0))
                    .toList();
            all.merge(series.inCity(), fitting, Rises::sum);
            if (!series.equals(series.inCity())) {
                all.merge(series, fitting, Rises::sum);
            }
        });
        return all;
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(it -> one.get(it) + other.get(it))
                .toList();
    }

    /**
     * What a theme shares at all places.
     *
     * @param weekdays what each weekday has of a mean day
     * @param shared by how much whole days vary
     */
    private record Shape(double[] weekdays, double shared) {

        static Shape of(List<Long> city, BitSet leftOut) {
            double[] weekdays = Usual.weekdays(city, leftOut);
            return new Shape(weekdays, Usual.shared(city, leftOut, weekdays));
        }
    }
}
