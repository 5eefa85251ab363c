package org.hotline12345.itests.container;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;

/** Somebody who calls the endpoint of a module while it is said to be there, without a break. */
public final class Caller {

    private static final int CLIENTS = 2;
    private static final int WANTED_PER_SECOND = 40;

    private final Rest rest = Hotline.unboundRest();
    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
    private final ReadWriteLock line = new ReentrantReadWriteLock();
    private Optional<String> path = Optional.empty();

    public Caller() {
        long pause = TimeUnit.SECONDS.toNanos(1) * CLIENTS / WANTED_PER_SECOND;
        for (int client = 0; client < CLIENTS; client++) {
            clients.scheduleWithFixedDelay(this::call, 0, pause, TimeUnit.NANOSECONDS);
        }
    }

    /** From now on it is there, and is called. */
    public void call(String there) {
        say(Optional.of(there));
    }

    /** It is about to go: returns when nobody calls it any more. */
    public void hangUp() {
        say(Optional.empty());
    }

    public int sent() {
        return sent.get();
    }

    /** What went wrong. */
    public List<String> end() throws InterruptedException {
        clients.shutdown();
        if (!clients.awaitTermination(60, TimeUnit.SECONDS)) {
            failures.add("A request was not answered in a minute");
        }
        return List.copyOf(failures);
    }

    private void say(Optional<String> now) {
        line.writeLock().lock();
        try {
            path = now;
        } finally {
            line.writeLock().unlock();
        }
    }

    private void call() {
        line.readLock().lock();
        try {
            path.ifPresent(this::request);
        } finally {
            line.readLock().unlock();
        }
    }

    private void request(String address) {
        sent.incrementAndGet();
        try {
            Answer answer = rest.get(address);
            if (answer.status() != 200) {
                failures.add(address + ": " + answer.status() + " " + answer.text());
            }
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
    }
}
