package org.hotline12345.warning;

import java.io.PrintStream;
import java.util.List;
import org.hotline12345.warning.forecast.Trial;
import org.hotline12345.warning.surge.Generated;
import org.hotline12345.warning.surge.Replay;
import org.hotline12345.warning.surge.Sensitivity;

/** How often it warns in vain, what it misses, and how good the forecast is, on histories that are generated. */
public final class WarningBenchmark {

    private static final int FIRST_WEEKS = 9;
    private static final long SEED = 42;

    private WarningBenchmark() {}

    /** @param arguments how many weeks of history */
    public static void main(String[] arguments) {
        int weeks = Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        out.printf("%nFalse alarms on %d weeks without outages, 54 series, by alpha%n", weeks - 8);
        out.println("alpha a day   promised a week   seen a week");
        for (double alpha : List.of(0.01, 0.05, 0.2)) {
            Replay quiet = Replay.of(new Generated(SEED, weeks), sensitivity(alpha));
            out.printf("%11.2f   %15.2f   %11.3f%n", alpha, 7 * alpha, quiet.falseAlarmsAWeek());
        }
        out.printf("%nOutages, one in five days, alpha 0.05: extra calls within six hours%n");
        out.println("extra                         outages   found in a day   median h   longest h   false a week");
        outages(out, weeks, 0, 8);
        outages(out, weeks, 1, 10);
        outages(out, weeks, 2, 12);
        outages(out, weeks, 3, 15);
        outages(out, weeks, 5, 15);
        forecast(out);
    }

    private static void outages(PrintStream out, int weeks, double times, int least) {
        Replay troubled =
                Replay.of(new Generated(SEED, weeks).withOutages(FIRST_WEEKS, 5, times, least), sensitivity(0.05));
        List<Integer> delays = troubled.delays();
        out.printf(
                "at least %2d, %.0f times a day   %7d   %13.1f%%   %8s   %9s   %12.3f%n",
                least,
                times,
                troubled.outages(),
                100 * troubled.hitRate(),
                delays.isEmpty() ? "-" : delays.get(delays.size() / 2),
                delays.isEmpty() ? "-" : delays.get(delays.size() - 1),
                troubled.falseAlarmsAWeek());
    }

    private static void forecast(PrintStream out) {
        Trial trial = new Trial(SEED, 200, 400);
        out.printf(
                "%nForecast of %d open matters at 200 units, %.1f%% ran late%n", trial.forecasts(), 100 * trial.late());
        out.printf(
                "Brier score: %.4f; by the city alone %.4f; by the rate alone %.4f%n",
                trial.brier(), trial.brierOfCity(), trial.brierOfRate());
        out.println("    said     seen    count");
        trial.calibration()
                .forEach(it -> out.printf("%7.1f%%  %6.1f%%  %7d%n", 100 * it.said(), 100 * it.seen(), it.count()));
    }

    private static Sensitivity sensitivity(double alpha) {
        return new Sensitivity(alpha, 5, 56, 14, 0.01);
    }
}
