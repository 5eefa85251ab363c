package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.modules.api.handover.Precedence;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Opening;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketObserver;
import org.hotline12345.ticket.api.TicketReceiver;
import org.hotline12345.ticket.courier.Lanes;
import org.osgi.framework.Version;

/** A node that carries events when a test goes a round, at a time that the test tells. */
final class CarryingNode implements AutoCloseable {

    private static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);

    final MemoryStore store;
    final MemoryReceivers receivers;
    final HandClock clock;
    private final Lanes lanes;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Courier courier;
    private final Map<TicketReceiver, Long> services = new IdentityHashMap<>();
    private boolean stopped;

    /** @param call how long a call may take */
    CarryingNode(Duration call) {
        this(new MemoryStore(), call);
    }

    private CarryingNode(MemoryStore store, Duration call) {
        this(store, new MemoryReceivers(store), new HandClock(House.NOON), call);
    }

    private CarryingNode(MemoryStore store, MemoryReceivers receivers, HandClock clock, Duration call) {
        this.store = store;
        this.receivers = receivers;
        this.clock = clock;
        this.lanes = receivers.lanes(clock, call);
        this.courier = new Courier(store, lanes, thread);
    }

    /** Another node with the same database. */
    CarryingNode beside() {
        return new CarryingNode(store, receivers, clock, Duration.ofSeconds(30));
    }

    void register(String name, TicketReceiver receiver) {
        register(name, receiver, "org.example.bundle", "1.0.0");
    }

    /** A receiver of some version of a bundle comes. */
    void register(String name, TicketReceiver receiver, String bundle, String version) {
        services.put(receiver, (long) services.size());
        lanes.come(new Precedence(bundle, Version.parseVersion(version), 0, services.get(receiver)), name, receiver);
    }

    void observe(TicketObserver observer) {
        courier.bindObserver(observer);
    }

    void unregister(TicketReceiver receiver) {
        lanes.go(services.get(receiver));
    }

    /** One round on the courier's own thread, with all that it begins. */
    void round() {
        try {
            CompletableFuture.supplyAsync(courier::round, thread)
                    .thenCompose(it -> it)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    void later(Duration by) {
        clock.turn(by);
    }

    Pulse.Receiver waiting(String name) {
        return new Vitals(store, receivers, lanes, clock)
                .receivers().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    Ticket happens(String text) {
        Accept accept = new Accept(
                Channel.WEB,
                Kind.HELP,
                "水电气热/停水",
                "650421",
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty());
        Creation created = store.create(new Opening(
                clock.instant().atZone(Weekdays.ZONE).toLocalDate(),
                number -> Procedure.open(number, accept, Actor.anyone(), clock.instant(), now()),
                new Confidential(Contact.none(), "CODE2345"),
                Optional.empty()));
        return assertInstanceOf(Creation.Created.class, created).moved().ticket();
    }

    /** Something more happens to a ticket. */
    void goesOn(Ticket ticket) {
        Enclose photo = new Enclose("a.jpg", "image/jpeg", 1, "0".repeat(64), Optional.empty());
        Ticket last = store.find(ticket.number()).orElseThrow();
        Outcome outcome = Procedure.take(last, photo, CALL_TAKER, clock.instant(), now());
        assertTrue(store.commit(assertInstanceOf(Outcome.Moved.class, outcome), Optional.empty()));
    }

    private Circumstances now() {
        return new Circumstances(new HouseRule(), new Village(), Weekdays.plain(), clock.instant());
    }

    /** The node goes, and says so. */
    void stop() {
        if (!stopped) {
            courier.stop();
        }
        stopped = true;
    }

    @Override
    public void close() {
        stop();
        lanes.stop();
    }
}
