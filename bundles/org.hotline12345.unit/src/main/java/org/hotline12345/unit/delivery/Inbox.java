package org.hotline12345.unit.delivery;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.tree.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is delivered to one service, one after the other. At most one thread is inside the behaviour; while one has not
 * come out although its time is over, nothing more is put in. Safe for any thread, and keeps none of them waiting.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int LARGEST = 1_000;

    private final Arrival unit;
    private final Limits limits;
    private final Threads threads;
    private final Health health;
    private final BiConsumer<Delivery, Receipt> answered;
    private final Queue<Delivery> waiting = new ArrayDeque<>();
    private boolean inside;
    private boolean late;

    Inbox(Arrival unit, Limits limits, Threads threads, Health health, BiConsumer<Delivery, Receipt> answered) {
        this.unit = unit;
        this.limits = limits;
        this.threads = threads;
        this.health = health;
        this.answered = answered;
    }

    /** Delivers, now or after what came before. Where it cannot be delivered, the unit's officers see it as any other. */
    void put(Delivery delivery) {
        if (accepted(delivery)) {
            next();
        } else {
            LOG.debug(
                    "Unit {} is not told of ticket {}",
                    unit.unit().id(),
                    delivery.ticket().number());
        }
    }

    private synchronized boolean accepted(Delivery delivery) {
        return !late && waiting.size() < LARGEST && waiting.add(delivery);
    }

    private void next() {
        taken().ifPresent(delivery -> new Call<>(() -> unit.behaviour().get().receive(delivery), new Outcome(delivery))
                .begin(threads, limits.answer()));
    }

    /** What may be delivered now. While the behaviour is left out, what waits is left to the officers. */
    private synchronized Optional<Delivery> taken() {
        if (inside || waiting.isEmpty()) {
            return Optional.empty();
        }
        if (!health.permits()) {
            waiting.clear();
            return Optional.empty();
        }
        inside = true;
        return Optional.of(waiting.remove());
    }

    private synchronized boolean stuck(boolean over) {
        late = over && inside;
        return late;
    }

    private synchronized void free() {
        inside = false;
        late = false;
    }

    /** What a delivery comes to. */
    private final class Outcome implements Call.Caller<Receipt> {

        private final Delivery delivery;

        Outcome(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public void answered(Receipt receipt) {
            health.well();
            answered.accept(delivery, receipt);
        }

        @Override
        public void failed(Throwable cause, boolean over) {
            health.ill(cause, stuck(over));
        }

        @Override
        public void out() {
            free();
            next();
        }
    }
}
