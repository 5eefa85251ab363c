package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Kills the hotline in the middle of many steps, starts it again, and compares what it knows with what it had said. */
final class KillRound {

    private static final int SENDERS = 16;
    private static final int FEWEST = 100;
    private static final int SPREAD = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Shipped shipped;
    private final int rate;
    private final AtomicInteger acknowledgements = new AtomicInteger();
    private final Deque<Glance> lastSecond = new ArrayDeque<>();

    /** @param rate how many requests it must have answered within a second before it is killed */
    KillRound(Shipped shipped, int rate) {
        this.shipped = shipped;
        this.rate = rate;
    }

    /**
     * What there was to compare.
     *
     * @param rate how many requests were answered in the second before the kill
     */
    record Killed(Ledger.Count count, int rate) {}

    /** Fails where an acknowledged step is lost, or any step is there twice. */
    Killed run() throws Exception {
        List<Sender> senders = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(shipped.rest(), acknowledgements, () -> false))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        List<? extends Future<?>> ends = senders.stream().map(threads::submit).toList();
        int enough = FEWEST + new Random().nextInt(SPREAD);
        int reached = await("enough acknowledged, and quickly enough")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(this::rateNow, it -> it >= rate && acknowledgements.get() >= enough);
        shipped.kill();
        for (Future<?> end : ends) {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        shipped.start();
        return new Killed(new Ledger(senders).compare(shipped.rest()), reached);
    }

    private int rateNow() {
        Glance now = new Glance(System.nanoTime(), acknowledgements.get());
        lastSecond.add(now);
        while (now.nanos() - lastSecond.getFirst().nanos() > SECOND) {
            lastSecond.removeFirst();
        }
        return now.count() - lastSecond.getFirst().count();
    }

    /** How many there were when. */
    private record Glance(long nanos, int count) {}
}
