package org.hotline12345.warning.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;

/**
 * Forecasts of what is open at units that never were, beside what then became of it. Units are fast and slow, steady and
 * moody, and have few cases behind them or many, and as many before them. The same seed gives the same trial.
 */
public final class Trial {

    private static final double WEIGHT = 10;

    private final List<Forecast> forecasts = new ArrayList<>();
    private final double late;

    /**
     * One forecast.
     *
     * @param chance what was said
     * @param city what the city alone would have said
     * @param late whether it ran late
     */
    public record Forecast(double chance, double city, boolean late) {}

    /**
     * How good forecasts are of which about the same was said.
     *
     * @param count how many
     * @param said the mean of what was said
     * @param seen the part that ran late
     */
    public record Bin(long count, double said, double seen) {}

    /**
     * @param units how many there are
     * @param most how many cases the unit with the longest history has behind it
     */
    public Trial(long seed, int units, int most) {
        Random random = new Random(seed);
        List<Temper> tempers = new ArrayList<>();
        List<PaceTable> histories = new ArrayList<>();
        PaceTable city = PaceTable.EMPTY;
        for (int unit = 0; unit < units; unit++) {
            Temper temper = new Temper(Math.log(0.3 + random.nextDouble() * 0.9), 0.3 + random.nextDouble() * 0.5);
            PaceTable history = PaceTable.EMPTY;
            int cases = 3 + (int) (most * Math.pow(random.nextDouble(), 3));
            for (int each = 0; each < cases; each++) {
                history = history.plus(Pace.part(temper.share(random)), 1);
            }
            tempers.add(temper);
            histories.add(history);
            city = city.plus(history);
        }
        for (int unit = 0; unit < units; unit++) {
            for (long each = 0; each < histories.get(unit).all(); each++) {
                // What is looked at is open: it takes longer than it has by now.
                double taking = tempers.get(unit).share(random);
                double used = random.nextDouble();
                if (taking > used) {
                    Odds odds = Odds.of(histories.get(unit), city, used, WEIGHT);
                    forecasts.add(new Forecast(odds.chance(), odds.city(), taking > 1));
                }
            }
        }
        late = forecasts.stream().filter(Forecast::late).count() / (double) forecasts.size();
    }

    /**
     * How fast a unit is.
     *
     * @param middle the logarithm of the share of the time that half of its matters take
     * @param spread by how much that varies
     */
    private record Temper(double middle, double spread) {

        double share(Random random) {
            return Math.exp(middle + spread * random.nextGaussian());
        }
    }

    public int forecasts() {
        return forecasts.size();
    }

    /** The part that ran late. */
    public double late() {
        return late;
    }

    /** The mean of what was said. */
    public double said() {
        return forecasts.stream().mapToDouble(Forecast::chance).average().orElseThrow();
    }

    /** The Brier score of what was said: the mean square of the error; the less the better. */
    public double brier() {
        return brier(forecasts.stream().mapToDouble(it -> error(it.chance(), it)));
    }

    /** The same where each unit was taken to be like the city. */
    public double brierOfCity() {
        return brier(forecasts.stream().mapToDouble(it -> error(it.city(), it)));
    }

    /** The same where of each the part that ran late was said. */
    public double brierOfRate() {
        return brier(forecasts.stream().mapToDouble(it -> error(late, it)));
    }

    private static double error(double said, Forecast forecast) {
        return said - (forecast.late() ? 1 : 0);
    }

    private static double brier(DoubleStream errors) {
        return errors.map(it -> it * it).average().orElseThrow();
    }

    /** In tenths of what was said; those of which nothing was said are left out. */
    public List<Bin> calibration() {
        List<Bin> bins = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth;
            List<Forecast> in = forecasts.stream()
                    .filter(it -> Math.min(9, (int) (it.chance() * 10)) == from)
                    .toList();
            if (!in.isEmpty()) {
                bins.add(new Bin(
                        in.size(),
                        in.stream().mapToDouble(Forecast::chance).average().orElseThrow(),
                        in.stream().filter(Forecast::late).count() / (double) in.size()));
            }
        }
        return bins;
    }
}
