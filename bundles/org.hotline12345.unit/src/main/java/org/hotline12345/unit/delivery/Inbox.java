package org.hotline12345.unit.delivery;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.tree.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is delivered to one service, one after the other. At most one thread is inside the behaviour; while one has not
 * come out although its time is over, nothing more is put in. Safe for any thread, and keeps none of them waiting.
 *
 * <p>The breaker is Failsafe's. The time limit is not: that one tells of a call only after it has come to its end, and a
 * behaviour that hangs has none.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int LARGEST = 1_000;

    private final Arrival unit;
    private final Limits limits;
    private final Threads threads;
    private final Outside outside;
    private final CircuitBreaker<Receipt> breaker;
    private final Queue<Delivery> waiting = new ArrayDeque<>();
    private boolean inside;
    private boolean late;
    private boolean leftOut;
    private boolean failing;

    /** Who hears of what comes of deliveries. */
    interface Outside {

        /** The behaviour has answered. */
        void answered(Delivery delivery, Receipt receipt);

        /** The behaviour has failed, and why, in Chinese; or is well, where nothing is said. */
        void troubled(Arrival unit, Optional<String> cause);

        /** Whether a service is the unit still: it may have left, and another may have come in its place. */
        boolean inForce(Arrival unit);

        /** To be delivered to whoever is the unit now. */
        void elsewhere(Delivery delivery);
    }

    Inbox(Arrival unit, Limits limits, Threads threads, Outside outside) {
        this.unit = unit;
        this.limits = limits;
        this.threads = threads;
        this.outside = outside;
        this.breaker = CircuitBreaker.<Receipt>builder()
                .withFailureThreshold(limits.failures())
                .withDelay(limits.rest())
                .build();
    }

    boolean serves(Arrival other) {
        return unit.service() == other.service();
    }

    /** Delivers, now or after what came before. Where it cannot be delivered, the unit's officers see it as any other. */
    void put(Delivery delivery) {
        if (accepted(delivery)) {
            next();
        } else {
            LOG.debug(
                    "Unit {} is not told of ticket {}", id(), delivery.ticket().number());
        }
    }

    private synchronized boolean accepted(Delivery delivery) {
        return !late && waiting.size() < LARGEST && waiting.add(delivery);
    }

    private void next() {
        taken().ifPresent(delivery -> {
            Outcome outcome = new Outcome(delivery);
            Call call = new Call(() -> unit.behaviour().get().receive(delivery), outcome);
            Duration limit = limits.answer();
            try {
                threads.timer().schedule(() -> call.expire(limit), limit.toMillis(), TimeUnit.MILLISECONDS);
                threads.behaviours().execute(call);
            } catch (RejectedExecutionException e) {
                outcome.failed(Unanswered.crowded(e), false);
                outcome.out();
            }
        });
    }

    /** What may be delivered now. While the behaviour is left out, what waits is left to the officers. */
    private synchronized Optional<Delivery> taken() {
        if (inside || waiting.isEmpty()) {
            return Optional.empty();
        }
        if (!breaker.tryAcquirePermit()) {
            waiting.clear();
            return Optional.empty();
        }
        inside = true;
        return Optional.of(waiting.remove());
    }

    private synchronized void well() {
        breaker.recordSuccess();
        if (leftOut) {
            LOG.info("The behaviour of unit {} is well again", id());
        }
        leftOut = false;
        failing = false;
    }

    private synchronized void ill(Unanswered why, boolean over) {
        breaker.recordException(why);
        late = over && inside;
        if (!leftOut && (late || breaker.isOpen())) {
            leftOut = true;
            LOG.warn(
                    "The behaviour of unit {} of bundle {} is left out for a while; its officers see its tickets",
                    id(),
                    unit.bundle(),
                    why);
        } else if (!failing) {
            LOG.warn("The behaviour of unit {} of bundle {} has not answered", id(), unit.bundle(), why);
        }
        failing = true;
    }

    private synchronized void free() {
        inside = false;
        late = false;
    }

    /** What still waits for a service that has left. */
    private synchronized List<Delivery> left() {
        List<Delivery> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }

    private String id() {
        return unit.unit().id().value();
    }

    /** What a delivery comes to. */
    private final class Outcome implements Call.Caller {

        private final Delivery delivery;

        Outcome(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public void answered(Receipt receipt) {
            well();
            outside.troubled(unit, Optional.empty());
            outside.answered(delivery, receipt);
        }

        @Override
        public void failed(Unanswered why, boolean over) {
            if (!outside.inForce(unit)) {
                // It has left in the middle of it, or before.
                outside.elsewhere(delivery);
                return;
            }
            ill(why, over);
            outside.troubled(unit, Optional.of(why.getMessage()));
        }

        @Override
        public void out() {
            free();
            if (outside.inForce(unit)) {
                next();
            } else {
                left().forEach(outside::elsewhere);
            }
        }
    }
}
