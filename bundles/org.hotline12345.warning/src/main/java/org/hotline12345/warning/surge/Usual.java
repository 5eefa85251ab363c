package org.hotline12345.warning.surge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * 平常水平. What is to be expected of a day, by the days before it.
 *
 * @param mean how many are expected
 * @param variance by how much that varies, with how little is known of the mean
 * @param dispersion how many times more the days vary than by pure chance; at least 1
 */
public record Usual(double mean, double variance, double dispersion) {

    private static final int WEEK = 7;

    /** How far above its mean a day may lie, in standard deviations, before it is taken for an outlier. */
    private static final double OUTLYING = 4;

    /** By how much the days are taken to vary before that is known; what is far out by this is an outlier at first. */
    private static final double FIRST_DISPERSION = 3;

    private static final int ROUNDS = 3;

    /** What is known of a rate before anything is: half a matter, spread over all days. */
    private static final double PRIOR = 0.5;

    /** As many matters of each weekday are taken to have come alike, before weekdays are told apart. */
    private static final double ALIKE = 10;

    /** What each weekday has of a mean day, the current one first, where no weekday differs. */
    static final double[] EVEN = even();

    /**
     * Of one series.
     *
     * @param past how many came on each day, the day before the current one first
     * @param leftOut days that tell nothing of what is usual, by their place in {@code past}
     * @param weekdays what each weekday has of a mean day, that of the current day first
     * @param shared by how much whole days vary that all series share, as a part of the square of the mean
     */
    public static Usual of(List<Long> past, BitSet leftOut, double[] weekdays, double shared) {
        Fit fit = fit(past, leftOut, weekdays, Outlier.AS_THE_MEAN);
        double mean = fit.level() * weekdays[0];
        double dispersion = Math.max(fit.dispersion(), 1 + shared * mean);
        double ofMean = dispersion * mean * weekdays[0] / fit.days();
        return new Usual(mean, dispersion * mean + ofMean, dispersion);
    }

    /** How likely so many are, or more. */
    public double chance(long count) {
        return Tail.atLeast(count, mean, variance);
    }

    /** What each weekday has of a mean day, by a series with many; that of the current day first. */
    static double[] weekdays(List<Long> past, BitSet leftOut) {
        double[] cut = fit(past, leftOut, EVEN, Outlier.CUT_DOWN).cut();
        double[] sums = new double[WEEK];
        double[] days = new double[WEEK];
        for (int at = 0; at < cut.length; at++) {
            if (!leftOut.get(at)) {
                sums[(at + 1) % WEEK] += cut[at];
                days[(at + 1) % WEEK]++;
            }
        }
        double level =
                Arrays.stream(sums).sum() / Math.max(1, Arrays.stream(days).sum());
        double[] weekdays = new double[WEEK];
        for (int day = 0; day < WEEK; day++) {
            weekdays[day] = (sums[day] + ALIKE) / (days[day] * level + ALIKE);
        }
        return weekdays;
    }

    /** By how much whole days vary beyond pure chance, as a part of the square of the mean. */
    static double shared(List<Long> past, BitSet leftOut, double[] weekdays) {
        Fit fit = fit(past, leftOut, weekdays, Outlier.AS_THE_MEAN);
        return fit.level() < 1 ? 0 : (fit.dispersion() - 1) / fit.level();
    }

    private static double[] even() {
        double[] weekdays = new double[WEEK];
        Arrays.fill(weekdays, 1);
        return weekdays;
    }

    /** What becomes of a day that is an outlier. */
    private enum Outlier {
        /** It was an outage, and tells nothing of usual days. */
        AS_THE_MEAN,
        /** It may be a weekday that has many, and still has more than others. */
        CUT_DOWN
    }

    /** The level to which the days lead, in a few rounds that know outliers better and better. */
    private static Fit fit(List<Long> past, BitSet leftOut, double[] weekdays, Outlier outlier) {
        double[] cut = past.stream().mapToDouble(Long::doubleValue).toArray();
        Fit fit = level(cut, leftOut, weekdays).dispersed(FIRST_DISPERSION);
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < cut.length; at++) {
                double mean = fit.level() * weekdays[(at + 1) % WEEK];
                double most = mean + OUTLYING * Math.sqrt(fit.dispersion() * mean) + 1;
                cut[at] = past.get(at) <= most ? past.get(at) : outlier == Outlier.CUT_DOWN ? most : mean;
            }
            fit = level(cut, leftOut, weekdays);
        }
        return fit;
    }

    private static Fit level(double[] cut, BitSet leftOut, double[] weekdays) {
        double sum = PRIOR;
        double days = 0;
        for (int at = 0; at < cut.length; at++) {
            if (!leftOut.get(at)) {
                sum += cut[at];
                days += weekdays[(at + 1) % WEEK];
            }
        }
        double known = Math.max(days, PRIOR);
        return new Fit(cut, sum / known, known, 1).dispersed(dispersion(cut, leftOut, weekdays, sum / known));
    }

    private static double dispersion(double[] cut, BitSet leftOut, double[] weekdays, double level) {
        double sum = 0;
        int days = -1;
        for (int at = 0; at < cut.length; at++) {
            if (!leftOut.get(at)) {
                double mean = level * weekdays[(at + 1) % WEEK];
                sum += (cut[at] - mean) * (cut[at] - mean) / mean;
                days++;
            }
        }
        return days < 1 ? FIRST_DISPERSION : Math.max(1, sum / days);
    }

    /**
     * What the days lead to.
     *
     * @param cut the days, without outliers
     * @param level how many come on a mean day
     * @param days how many mean days that is known from
     * @param dispersion how many times more the days vary than by pure chance
     */
    private record Fit(double[] cut, double level, double days, double dispersion) {

        Fit dispersed(double other) {
            return new Fit(cut, level, days, other);
        }
    }
}
