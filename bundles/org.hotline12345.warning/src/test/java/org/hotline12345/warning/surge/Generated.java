package org.hotline12345.warning.surge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hotline12345.warning.DayCounts;
import org.hotline12345.warning.DayCounts.ThemeAndPlace;

/**
 * A history of calls that never was: themes from many to few calls, places from large to small, weekdays and hours that
 * differ, good and bad days of a theme and of a place, slow seasons; and outages of known begin and size. The same seed
 * gives the same history.
 */
public final class Generated {

    public static final int HOURS = 24;
    public static final int WEEK = 7 * HOURS;

    private static final double[] CALLS_A_DAY = {60, 30, 12, 6, 3, 1};
    private static final double[] PLACES = {0.3, 0.2, 0.15, 0.12, 0.1, 0.07, 0.04, 0.02};
    private static final double[] WEEKDAYS = {1.2, 1.1, 1.05, 1.05, 1.1, 0.8, 0.7};

    /** A day of a theme differs by some 20 percent from another, and a day of a place by as much again. */
    private static final double CALM = 25;

    private static final double SEASON = 0.1;
    private static final int LASTING = 6;

    private final Random random;
    private final int hours;
    private final Map<Series, long[]> calls = new HashMap<>();
    private final List<Outage> outages = new ArrayList<>();

    /**
     * Something that makes people call.
     *
     * @param series what rises
     * @param from from which hour on, for six hours
     * @param extra how many call for it
     * @param usual how many call on a usual day there
     */
    public record Outage(Series series, int from, int extra, double usual) {}

    public Generated(long seed, int weeks) {
        this.random = new Random(seed);
        this.hours = weeks * WEEK;
        for (int theme = 0; theme < CALLS_A_DAY.length; theme++) {
            double[] days = days();
            for (int place = 0; place < PLACES.length; place++) {
                fill(theme, place, days, days());
            }
        }
    }

    private double[] days() {
        double[] days = new double[hours / HOURS];
        for (int day = 0; day < days.length; day++) {
            days[day] = gamma(CALM) / CALM;
        }
        return days;
    }

    private void fill(int theme, int place, double[] ofTheme, double[] ofPlace) {
        long[] counts = new long[hours];
        for (int hour = 0; hour < hours; hour++) {
            int day = hour / HOURS;
            double season = 1 + SEASON * Math.sin(2 * Math.PI * (day / 365.0 + theme / 6.0));
            double ofHour = 1 + Math.sin(2 * Math.PI * (hour % HOURS - 8) / HOURS);
            counts[hour] = poisson(CALLS_A_DAY[theme]
                    * PLACES[place]
                    * WEEKDAYS[(day + theme) % 7]
                    * ofTheme[day]
                    * ofPlace[day]
                    * season
                    * ofHour
                    / HOURS);
        }
        calls.put(series(theme, place), counts);
    }

    private static Series series(int theme, int place) {
        return new Series("T" + theme, "P" + place);
    }

    /**
     * Outages at places and times by chance, one in so many days after the first weeks.
     *
     * @param times how many times more calls come than on a usual day
     * @param least how many calls come at least
     */
    public Generated withOutages(int afterWeeks, int everyDays, double times, int least) {
        for (int hour = afterWeeks * WEEK; hour < hours - 2 * HOURS; hour += everyDays * HOURS) {
            int theme = random.nextInt(CALLS_A_DAY.length);
            int place = random.nextInt(PLACES.length);
            double usual = CALLS_A_DAY[theme] * PLACES[place];
            int extra = Math.max(least, (int) Math.ceil(times * usual));
            int from = hour + random.nextInt(HOURS);
            long[] counts = calls.get(series(theme, place));
            for (int call = 0; call < extra; call++) {
                counts[from + random.nextInt(LASTING)]++;
            }
            outages.add(new Outage(series(theme, place), from, extra, usual));
        }
        return this;
    }

    public List<Outage> outages() {
        return List.copyOf(outages);
    }

    public int hours() {
        return hours;
    }

    /** The days of 24 hours that end with an hour. */
    DayCounts days(int last, int most) {
        int known = Math.min(most, (last + 1) / HOURS);
        Map<ThemeAndPlace, List<Long>> counts = new HashMap<>();
        calls.forEach((series, hourly) -> {
            List<Long> days = new ArrayList<>(known);
            for (int day = 0; day < known; day++) {
                long sum = 0;
                for (int hour = 0; hour < HOURS; hour++) {
                    sum += hourly[last - day * HOURS - hour];
                }
                days.add(sum);
            }
            counts.put(new ThemeAndPlace(series.theme(), series.place()), days);
        });
        return new DayCounts(known, counts);
    }

    private long poisson(double mean) {
        double left = Math.exp(-mean);
        long count = 0;
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** By Marsaglia and Tsang; of a shape of at least 1. */
    private double gamma(double shape) {
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double v = Math.pow(1 + c * normal, 3);
            if (v > 0 && Math.log(random.nextDouble()) < normal * normal / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
