package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline12345.ticket.api.TicketReceiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one receiver. One at a time goes along it: what has just happened, or what waits. What waits makes way after
 * each call, so that it does not make wait what could be told at once. Safe for any thread.
 */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final String name;
    private final TicketReceiver receiver;
    private final Limits limits;
    private final Guest guest;
    private final Breaker breaker;
    private final Semaphore way = new Semaphore(1, true);
    private final AtomicBoolean catchingUp = new AtomicBoolean();
    private boolean clear;
    private long puts;

    Lane(String name, TicketReceiver receiver, Limits limits, Executor threads, Clock steady) {
        this.name = name;
        this.receiver = receiver;
        this.limits = limits;
        this.guest = new Guest(threads);
        this.breaker = new Breaker(limits.failures(), steady);
    }

    String name() {
        return name;
    }

    /** @return whether the way became free within that time */
    boolean enter(Duration within) throws InterruptedException {
        return way.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    void leave() {
        way.release();
    }

    /**
     * Lets nobody in any more, once whoever is on it has left: what they were to be told waits for the next receiver of the
     * name. Where somebody stays for longer than that, they are left where they are.
     */
    void close(Duration patience) {
        try {
            if (!enter(patience)) {
                LOG.warn("Receiver {} goes while it is being called", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody would enter. */
    boolean isWanted() {
        return way.hasQueuedThreads();
    }

    boolean beginCatchingUp() {
        return catchingUp.compareAndSet(false, true);
    }

    void endCatchingUp() {
        catchingUp.set(false);
    }

    /** Whether the receiver can be called now: nobody hangs in it, and it is not left alone. */
    boolean isReady() {
        return guest.isFree() && breaker.isClosed();
    }

    /**
     * Calls the receiver.
     *
     * @return what went wrong, by its name only: what it says may tell of a requester; empty where it is delivered
     */
    Optional<String> deliver(Told told) throws InterruptedException {
        try {
            guest.visit(() -> receiver.receive(told.ticket(), told.event()), limits.call());
            if (breaker.well()) {
                LOG.info("Receiver {} is well again", name);
            }
            return Optional.empty();
        } catch (ExecutionException e) {
            return failed(told, e.getCause(), named(e.getCause()));
        } catch (TimeoutException | RejectedExecutionException e) {
            return failed(told, e, e.getMessage());
        }
    }

    private Optional<String> failed(Told told, Throwable cause, String why) {
        if (breaker.ill()) {
            LOG.warn("Receiver {} is left alone for a while; what happens waits for it", name, cause);
        } else {
            LOG.debug(
                    "Receiver {} has not received step {} of {}: {}",
                    name,
                    told.event().sequence(),
                    told.ticket().number(),
                    why);
        }
        return Optional.of(why);
    }

    /** What was thrown, and what was at the bottom of it. */
    private static String named(Throwable thrown) {
        Throwable bottom = thrown;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        String name = thrown.getClass().getName();
        return bottom == thrown ? name : name + ", " + bottom.getClass().getName();
    }

    /** Whether surely nothing waits. */
    synchronized boolean isClear() {
        return clear;
    }

    /** Something waits now, or may. */
    synchronized void putSomething() {
        puts++;
        clear = false;
    }

    synchronized long puts() {
        return puts;
    }

    /** @param seen how many puts there were before it was looked, and nothing was found */
    synchronized void foundClear(long seen) {
        clear = seen == puts;
    }
}
