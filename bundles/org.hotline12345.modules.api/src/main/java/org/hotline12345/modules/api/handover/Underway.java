package org.hotline12345.modules.api.handover;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What is under way in something that is going to leave: it is finished before it leaves, and nothing more is begun. Safe for
 * any thread.
 */
public final class Underway {

    private final Map<Thread, Integer> inside = new HashMap<>();
    private boolean closed;

    /**
     * Begins something on this thread.
     *
     * @return false where nothing more is begun; then there is nothing to end
     */
    public synchronized boolean begin() {
        if (!closed) {
            inside.merge(Thread.currentThread(), 1, Integer::sum);
        }
        return !closed;
    }

    /** Ends what this thread has begun last. */
    public synchronized void end() {
        inside.computeIfPresent(Thread.currentThread(), (thread, times) -> times == 1 ? null : times - 1);
        notifyAll();
    }

    /**
     * Lets nothing more begin, and waits until what is under way has ended: but for what the calling thread itself is in, which
     * cannot end before this returns. Where the thread is interrupted it waits no longer.
     *
     * @param patience how long it waits at most
     * @return how many threads are still inside
     */
    public synchronized int close(Duration patience) {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); others() > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, TimeUnit.MILLISECONDS.toNanos(1)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return others();
    }

    private int others() {
        return inside.size() - (inside.containsKey(Thread.currentThread()) ? 1 : 0);
    }
}
