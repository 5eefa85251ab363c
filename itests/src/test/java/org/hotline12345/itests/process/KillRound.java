package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Kills the hotline in the middle of many steps, starts it again, and compares what it knows with what it had said. */
public final class KillRound {

    private static final int SENDERS = 4;
    private static final int FEWEST = 100;
    private static final int SPREAD = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Shipped shipped;

    public KillRound(Shipped shipped) {
        this.shipped = shipped;
    }

    /** Fails where an acknowledged step is lost, or any step is there twice. */
    public void run() throws Exception {
        List<Sender> senders = sendUntilKilled();
        shipped.start();
        System.out.println("Killed after " + new Ledger(senders).compare(shipped.rest()));
    }

    private List<Sender> sendUntilKilled() throws Exception {
        AtomicInteger acknowledgements = new AtomicInteger();
        List<Sender> senders = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(shipped.rest(), acknowledgements, () -> false))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        List<? extends Future<?>> ends = senders.stream().map(threads::submit).toList();
        int enough = FEWEST + new Random().nextInt(SPREAD);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> acknowledgements.get() >= enough);
        shipped.kill();
        for (Future<?> end : ends) {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        return senders;
    }
}
