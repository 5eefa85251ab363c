package org.hotline12345.itests.benchmark.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Asks as fast as it is answered, from a number of connections at once, in a process of its own. Prints, when it begins to
 * count, {@code counting}, and at the end one line: how many were answered, how many failed, seconds, and the 50th and
 * 99th of a hundred waiting times in milliseconds.
 */
public final class LoadGenerator {

    /** What is printed where the warm-up ends. */
    public static final String COUNTING = "counting";

    private static final int MOST_FAILURES = 100;

    private final long counting;
    private final long end;

    private LoadGenerator(Order order) {
        this.counting = System.nanoTime() + order.warmup() * 1_000_000_000L;
        this.end = counting + order.seconds() * 1_000_000_000L;
    }

    /** @param args the file of the order */
    public static void main(String[] args) throws Exception {
        Order order = Order.from(Path.of(args[0]));
        LoadGenerator generator = new LoadGenerator(order);
        ScheduledExecutorService bell = Executors.newSingleThreadScheduledExecutor();
        bell.schedule(() -> System.out.println(COUNTING), order.warmup(), TimeUnit.SECONDS);
        bell.shutdown();
        AtomicInteger turn = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(order.connections());
        List<Future<Waits>> all = new ArrayList<>();
        for (int index = 0; index < order.connections(); index++) {
            all.add(threads.submit(() -> generator.ask(new HttpCall(order, turn))));
        }
        long[] millionths = new long[0];
        int failed = 0;
        long ended = generator.counting + 1;
        for (Future<Waits> it : all) {
            Waits waits = it.get();
            millionths = LongStream.concat(
                            Arrays.stream(millionths), waits.taken.stream().mapToLong(Long::longValue))
                    .toArray();
            failed += waits.failed;
            ended = Math.max(ended, waits.ended);
        }
        threads.shutdown();
        Arrays.sort(millionths);
        System.out.printf(
                "%d %d %.3f %.3f %.3f%n",
                millionths.length, failed, (ended - generator.counting) / 1e9, at(millionths, 50), at(millionths, 99));
    }

    private static final class Waits {
        private final List<Long> taken = new ArrayList<>();
        private int failed;
        private long ended;
    }

    private Waits ask(HttpCall call) throws Exception {
        Waits waits = new Waits();
        try (call) {
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                boolean sent;
                try {
                    sent = call.send();
                } catch (Exception e) {
                    call.close();
                    sent = true;
                    if (waits.failed++ == 0) {
                        System.err.println(e);
                    }
                    if (waits.failed > MOST_FAILURES) {
                        throw e;
                    }
                    continue;
                }
                long after = System.nanoTime();
                if (!sent) {
                    break;
                }
                if (before >= counting) {
                    waits.taken.add(after - before);
                    waits.ended = after;
                }
            }
        }
        return waits;
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
