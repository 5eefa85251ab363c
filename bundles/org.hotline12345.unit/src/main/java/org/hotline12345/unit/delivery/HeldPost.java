package org.hotline12345.unit.delivery;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hotline12345.unit.api.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What cannot be delivered yet, since the unit's service is just being replaced. Tried again until it is there or is
 * awaited no more; in memory only, as what waits in an inbox. Safe for any thread.
 */
final class HeldPost {

    private static final Logger LOG = LoggerFactory.getLogger(HeldPost.class);
    private static final int LARGEST = 10_000;
    private static final int PAUSE_MILLIS = 200;

    private final ScheduledExecutorService timer;
    private final Consumer<Delivery> again;
    private final Queue<Delivery> waiting = new ArrayDeque<>();

    /** @param again tries a delivery once more, and puts it here once more where it is still too early */
    HeldPost(ScheduledExecutorService timer, Consumer<Delivery> again) {
        this.timer = timer;
        this.again = again;
    }

    synchronized void put(Delivery delivery) {
        if (waiting.size() >= LARGEST || timer.isShutdown()) {
            LOG.debug(
                    "A unit that is away is not told of ticket {}; its officers see it",
                    delivery.ticket().number());
            return;
        }
        if (waiting.isEmpty()) {
            timer.schedule(() -> taken().forEach(again), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        waiting.add(delivery);
    }

    private synchronized List<Delivery> taken() {
        List<Delivery> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
