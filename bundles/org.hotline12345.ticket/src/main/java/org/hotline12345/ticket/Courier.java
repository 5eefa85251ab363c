package org.hotline12345.ticket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.TicketObserver;
import org.hotline12345.ticket.api.Trace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events from the outbox to those who listen, after they are durable. An event stays in the outbox until it was
 * told, so that a crash in between tells it again rather than never. With nobody listening it waits.
 */
@Component(service = Courier.class)
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 100;

    /** Finds what a crash, or a database that was away, has left. A step wakes the courier at once. */
    private static final long ROUND_SECONDS = 5;

    private final TicketStore store;
    private final List<TicketObserver> observers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-courier"));

    @Activate
    public Courier(@Reference TicketStore store) {
        this.store = store;
        thread.scheduleWithFixedDelay(this::carry, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindObserver(TicketObserver observer) {
        observers.add(observer);
        wake();
    }

    void unbindObserver(TicketObserver observer) {
        observers.remove(observer);
    }

    /** There is something in the outbox. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            try {
                thread.execute(this::carry);
            } catch (RejectedExecutionException e) {
                LOG.debug("The courier has gone; the next one finds the outbox as it is");
            }
        }
    }

    private void carry() {
        awake.set(false);
        Trace.begin();
        try {
            List<Event> batch = observers.isEmpty() ? List.of() : store.untold(BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(this::tell);
                store.told(batch);
                batch = store.untold(BATCH);
            }
        } catch (StoreUnavailable e) {
            LOG.warn("The outbox waits, the store does not answer: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The outbox waits", e);
        } finally {
            Trace.end();
        }
    }

    private void tell(Event event) {
        Trace.about(event.ticket());
        store.find(event.ticket()).ifPresent(ticket -> observers.forEach(it -> tell(it, ticket, event)));
    }

    private static void tell(TicketObserver observer, Ticket ticket, Event event) {
        try {
            observer.moved(ticket, event);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "{} failed to hear of step {} of {}",
                    observer.getClass().getName(),
                    event.sequence(),
                    event.ticket(),
                    e);
        }
    }
}
