package org.hotline12345.unit.delivery;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.tree.Arrival;

/**
 * What one service is asked before its officers' reports go on. Several may ask at once; while a thread has not come out
 * although its time is over, nobody asks. Safe for any thread.
 */
final class Checks {

    private final Arrival unit;
    private final Limits limits;
    private final Threads threads;
    private final Health health;
    private final AtomicInteger stuck = new AtomicInteger();

    Checks(Arrival unit, Limits limits, Threads threads, Health health) {
        this.unit = unit;
        this.limits = limits;
        this.threads = threads;
        this.health = health;
    }

    /** What the unit says, within its limit; empty where it says nothing, and the closure goes on. */
    Optional<Checked> ask(Closing closing) {
        if (stuck.get() > 0 || !health.permits()) {
            return Optional.empty();
        }
        Outcome outcome = new Outcome();
        new Call<>(() -> check(closing), outcome).begin(threads, limits.answer());
        return outcome.awaited();
    }

    /** The service is one of both kinds, or this call has failed as any other. */
    private Checked check(Closing closing) {
        return ((ClosureCheck) unit.behaviour().get()).check(closing);
    }

    /** What an answer comes to. */
    private final class Outcome implements Call.Caller<Checked> {

        private final CompletableFuture<Optional<Checked>> answer = new CompletableFuture<>();
        private boolean late;
        private boolean out;

        @Override
        public void answered(Checked checked) {
            health.well();
            answer.complete(Optional.of(checked));
        }

        @Override
        public void failed(Throwable cause, boolean over) {
            health.ill(cause, over && stillInside());
            answer.complete(Optional.empty());
        }

        @Override
        public synchronized void out() {
            out = true;
            if (late) {
                stuck.decrementAndGet();
            }
        }

        private synchronized boolean stillInside() {
            if (!out) {
                late = true;
                stuck.incrementAndGet();
            }
            return late;
        }

        /** Comes to an end also where nobody looks after the time any more, since the platform is stopping. */
        Optional<Checked> awaited() {
            try {
                return answer.get(2 * limits.answer().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException | TimeoutException e) {
                return Optional.empty();
            }
        }
    }
}
