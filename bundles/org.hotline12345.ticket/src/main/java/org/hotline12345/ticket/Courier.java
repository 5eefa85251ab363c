package org.hotline12345.ticket;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.TicketObserver;
import org.hotline12345.ticket.api.Trace;
import org.hotline12345.ticket.courier.Handed;
import org.hotline12345.ticket.courier.Lanes;
import org.hotline12345.ticket.courier.Observers;
import org.hotline12345.ticket.courier.Told;
import org.hotline12345.ticket.courier.Turn;
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
 * told, so that a crash in between tells it again rather than never. With nobody to listen it waits. Of several nodes one
 * carries.
 */
@Component(service = Courier.class)
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 100;
    private static final int BATCHES = 10;

    /** Finds what another node, a crash, or a database that was away has left. A step on this node wakes the courier. */
    private static final long ROUND_SECONDS = 1;

    /** What comes in between goes with the first: each time that something is carried costs as much as a step. */
    private static final long GATHERING_MILLIS = 50;

    private static final long PATIENCE_SECONDS = 3;

    private final TicketStore store;
    private final Lanes lanes;
    private final Observers observers;
    private final Turn turn;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean awake = new AtomicBoolean();
    private String term = "";
    private boolean waits;

    @Activate
    public Courier(@Reference TicketStore store, @Reference Lanes lanes) {
        this(store, lanes, Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "hotline-courier")));
        thread.scheduleWithFixedDelay(() -> safely(this::round), 0, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** Goes no rounds by itself. */
    Courier(TicketStore store, Lanes lanes, ScheduledExecutorService thread) {
        this.store = store;
        this.lanes = lanes;
        this.observers = lanes.observers();
        this.turn = lanes.turn();
        this.thread = thread;
    }

    /** Leaves the turn to other nodes, so that they need not wait for this one to be silent. */
    @Deactivate
    void stop() {
        thread.execute(this::leave);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("The courier goes while somebody is still being told");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        try {
            turn.leave();
        } catch (RuntimeException e) {
            LOG.debug("The turn could not be left; the next node takes it in a few seconds", e);
        }
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
                thread.schedule(() -> safely(this::carry), GATHERING_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("The courier has gone; the next one finds the outbox as it is");
            }
        }
    }

    /**
     * One round.
     *
     * @return done when those to whom something is brought that waited have it, or have failed again
     */
    CompletableFuture<Void> round() {
        lanes.learn();
        carry();
        return isMyTurn() ? lanes.catchUp(turn) : CompletableFuture.completedFuture(null);
    }

    /** Where there is more than can be told at one go, rounds come in between: somebody may have to catch up. */
    private void carry() {
        awake.set(false);
        boolean more = isMyTurn();
        for (int told = 0; more && told < BATCHES; told++) {
            List<Event> batch = observers.isEmpty() && lanes.isEmpty() ? List.of() : store.untold(BATCH);
            more = !batch.isEmpty() && isMyTurn() && tell(batch);
        }
        if (more) {
            wake();
        }
    }

    private boolean isMyTurn() {
        boolean mine = turn.isMine();
        if (!term.equals(turn.node())) {
            term = turn.node();
            lanes.forgetWhatWaits();
        }
        return mine;
    }

    /** @return whether it was still this node's turn when all had been told */
    private boolean tell(List<Event> batch) {
        String node = turn.node();
        Map<TicketNumber, Ticket> tickets =
                store.find(batch.stream().map(Event::ticket).collect(Collectors.toSet()));
        List<Told> news = batch.stream()
                .filter(it -> tickets.containsKey(it.ticket()))
                .map(it -> new Told(tickets.get(it.ticket()), it))
                .toList();
        Handed handed = lanes.hand(news);
        for (Told each : news) {
            // One who observes slowly must not cost this node its turn.
            if (isMyTurn()) {
                observe(each);
            }
        }
        return lanes.told(node, batch, handed.unheard());
    }

    private void observe(Told told) {
        Trace.about(told.event().ticket());
        try {
            observers.tell(told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The courier is to stop", e);
        }
    }

    private void safely(Runnable work) {
        Trace.begin();
        try {
            work.run();
            waits = false;
        } catch (StoreUnavailable e) {
            if (!waits) {
                LOG.warn("The outbox waits, the store does not answer: {}", e.getMessage());
            }
            waits = true;
        } catch (RuntimeException e) {
            LOG.error("The outbox waits", e);
        } finally {
            Trace.end();
        }
    }
}
