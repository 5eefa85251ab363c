package org.hotline12345.ticket.courier;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.store.api.Turns;
import org.hotline12345.store.api.Waiting;
import org.hotline12345.ticket.api.TicketReceiver;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The ways to all receivers, each with threads of its own. */
@Component(service = Lanes.class, configurationPid = "org.hotline12345.ticket.receivers")
@Designate(ocd = ReceiverSettings.class)
public final class Lanes {

    private final Receivers waiting;
    private final Turns turns;
    private final TicketStore tickets;
    private final Limits limits;
    private final Clock clock;
    private final Clock steady;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hotline-receiver");
        thread.setDaemon(true);
        return thread;
    });
    private final Present present;
    private volatile Set<String> known = Set.of();

    @Activate
    public Lanes(
            @Reference Receivers waiting,
            @Reference Turns turns,
            @Reference TicketStore tickets,
            ReceiverSettings settings) {
        this(
                waiting,
                turns,
                tickets,
                new Limits(Duration.ofMillis(Math.max(1, settings.callLimitMillis())), settings.failuresInARow()),
                Clock.systemUTC(),
                new Steady());
    }

    /**
     * @param clock tells the time
     * @param steady tells how much time has passed
     */
    public Lanes(Receivers waiting, Turns turns, TicketStore tickets, Limits limits, Clock clock, Clock steady) {
        this.waiting = waiting;
        this.turns = turns;
        this.tickets = tickets;
        this.limits = limits;
        this.clock = clock;
        this.steady = steady;
        this.present = new Present((name, receiver) -> new Lane(name, receiver, limits, threads, steady));
    }

    @Deactivate
    public void stop() {
        threads.shutdownNow();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindReceiver(TicketReceiver receiver, ServiceReference<TicketReceiver> reference) {
        come(Precedence.of(reference), reference.getProperty(TicketReceiver.NAME), receiver);
    }

    void unbindReceiver(ServiceReference<TicketReceiver> reference) {
        go(Precedence.number(reference));
    }

    /** @param name what it says its durable name is */
    public void come(Precedence precedence, Object name, TicketReceiver receiver) {
        present.add(precedence, name, receiver);
    }

    /** A receiver goes; returns when it is no longer being called, or has had the time that a call may take. */
    public void go(long service) {
        present.remove(service).ifPresent(lane -> lane.close(limits.call()));
    }

    public Turn turn() {
        return new Turn(turns, limits, steady);
    }

    public Observers observers() {
        return new Observers(limits.call(), threads);
    }

    /** The durable names of those who are on this node. */
    public Set<String> present() {
        return present.names();
    }

    /** Sees to it that all who are here are known, and who else is. */
    public void learn() {
        Set<String> before = waiting.known();
        List<String> fresh =
                present.names().stream().filter(it -> !before.contains(it)).toList();
        fresh.forEach(waiting::know);
        known = fresh.isEmpty() ? before : waiting.known();
    }

    /** Whether nobody is to hear of what happens. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    /** What this node remembers of what waits is no longer true. */
    public void forgetWhatWaits() {
        present.lanes().forEach(Lane::putSomething);
    }

    /** Begins to hand events to all receivers, each on a thread of its own. */
    public Handed hand(List<Told> batch) {
        List<CompletableFuture<List<Waiting>>> handed = new ArrayList<>();
        for (String name : known) {
            Optional<Lane> lane = present.lane(name);
            handed.add(
                    lane.isPresent()
                            ? CompletableFuture.supplyAsync(() -> along(lane.get(), batch), threads)
                            : CompletableFuture.completedFuture(absent(name, batch)));
        }
        return new Handed(handed);
    }

    private List<Waiting> along(Lane lane, List<Told> batch) {
        try {
            return new Handing(lane, waiting, limits.call(), clock, steady).hand(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private List<Waiting> absent(String name, List<Told> batch) {
        return batch.stream()
                .map(it -> Waiting.untried(name, it.event(), clock.instant()))
                .toList();
    }

    /** Takes events out of the outbox; false where it is no longer this node's turn. */
    public boolean told(String node, List<Event> events, List<Waiting> unheard) {
        try {
            return waiting.told(node, events, unheard);
        } finally {
            unheard.stream()
                    .map(Waiting::receiver)
                    .distinct()
                    .forEach(it -> present.lane(it).ifPresent(Lane::putSomething));
        }
    }

    /**
     * Brings to those who can be called again what waits for them; returns at once.
     *
     * @return done when that has come to its end
     */
    public CompletableFuture<Void> catchUp(Turn turn) {
        return CompletableFuture.allOf(present.lanes()
                .filter(it -> known.contains(it.name()) && !it.isClear() && it.isReady())
                .map(it -> CompletableFuture.runAsync(new CatchingUp(it, turn, waiting, tickets, clock), threads))
                .toArray(CompletableFuture[]::new));
    }
}
