package org.hotline12345.store.tables.kit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/** How long things take, printed. For benchmarks, on one thread. */
public final class Timings {

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 30;

    /** The most that one thing is tried for, so that a slow one does not keep the others waiting. */
    private static final long PATIENCE = 20_000_000_000L;

    private Timings() {}

    /** What is timed. */
    public interface Work {

        void run() throws SQLException;
    }

    /** Once. */
    public static void timed(String what, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    /** The heading of what {@link #measure} prints. */
    public static void heading() {
        System.out.printf("%-52s %7s %9s %9s %9s%n", "milliseconds", "rounds", "p50", "p99", "longest");
    }

    /** Many times, after a few that do not count. */
    public static void measure(String what, Work question) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        for (int round = 0; round < WARM_UP && System.nanoTime() < end; round++) {
            question.run();
        }
        long[] nanos = new long[ROUNDS];
        int rounds = 0;
        while (rounds < ROUNDS && (rounds == 0 || System.nanoTime() < end)) {
            long start = System.nanoTime();
            question.run();
            nanos[rounds] = System.nanoTime() - start;
            rounds++;
        }
        Arrays.sort(nanos, 0, rounds);
        System.out.printf(
                Locale.ROOT,
                "%-52s %7d %9.2f %9.2f %9.2f%n",
                what,
                rounds,
                nanos[rounds / 2] / 1e6,
                nanos[rounds * 99 / 100] / 1e6,
                nanos[rounds - 1] / 1e6);
    }
}
