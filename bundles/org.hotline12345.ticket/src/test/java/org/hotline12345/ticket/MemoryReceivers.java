package org.hotline12345.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Arrears;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.Turns;
import org.hotline12345.store.api.Waiting;
import org.hotline12345.ticket.courier.Lanes;
import org.hotline12345.ticket.courier.Limits;

/** What waits for receivers, and whose turn it is, in memory. It can be told to break down before it notes anything. */
final class MemoryReceivers implements Receivers, Turns {

    private static final Comparator<Waiting> BY_TICKET = Comparator.comparing(
                    (Waiting it) -> it.event().ticket().value())
            .thenComparing(it -> it.event().sequence());

    private final MemoryStore store;
    private final Set<String> known = new TreeSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private Beat beat = new Beat(Beat.NOBODY, 0);
    private int breakdowns;
    private int rows;

    MemoryReceivers(MemoryStore store) {
        this.store = store;
    }

    /** Lanes in which a call may take long, but not for ever; they go by one clock. */
    Lanes lanes(Clock clock) {
        return lanes(clock, Duration.ofSeconds(30));
    }

    Lanes lanes(Clock clock, Duration call) {
        return new Lanes(this, this, store, new Limits(call, 3), clock, clock);
    }

    /** One that goes its rounds by itself. */
    Courier courier() {
        return new Courier(store, lanes(Clock.systemUTC()));
    }

    Vitals vitals(Clock clock) {
        return new Vitals(store, this, lanes(clock), clock);
    }

    /** The next notes are not written. */
    synchronized void breakDown(int times) {
        breakdowns = times;
    }

    /** How many rows were ever written. */
    synchronized int rows() {
        return rows;
    }

    @Override
    public synchronized Set<String> known() {
        store.answer();
        return new TreeSet<>(known);
    }

    @Override
    public synchronized void know(String receiver) {
        known.add(receiver);
    }

    @Override
    public synchronized Optional<Long> forget(String receiver) {
        store.answer();
        boolean was = known.remove(receiver);
        long dropped = of(receiver).size();
        waiting.removeAll(of(receiver));
        return was ? Optional.of(dropped) : Optional.empty();
    }

    private List<Waiting> of(String receiver) {
        return waiting.stream().filter(it -> it.receiver().equals(receiver)).toList();
    }

    @Override
    public synchronized List<Arrears> arrears() {
        store.answer();
        return known.stream().map(it -> arrears(it, of(it))).toList();
    }

    private static Arrears arrears(String receiver, List<Waiting> all) {
        return new Arrears(
                receiver,
                all.size(),
                all.stream().map(it -> it.event().recordedAt()).min(Comparator.naturalOrder()),
                all.stream()
                        .filter(it -> it.error().isPresent())
                        .max(Comparator.comparing(Waiting::nextAt))
                        .flatMap(Waiting::error));
    }

    @Override
    public synchronized Set<TicketNumber> behind(String receiver, Set<TicketNumber> tickets) {
        return of(receiver).stream()
                .map(it -> it.event().ticket())
                .filter(tickets::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Waiting> due(String receiver, Instant now, int limit) {
        store.answer();
        Map<String, Waiting> first = new TreeMap<>();
        of(receiver).stream()
                .sorted(BY_TICKET)
                .forEach(it -> first.putIfAbsent(it.event().ticket().value(), it));
        return first.values().stream()
                .filter(it -> !it.nextAt().isAfter(now))
                .sorted(Comparator.comparing(Waiting::nextAt))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean clear(String receiver) {
        return of(receiver).isEmpty();
    }

    @Override
    public synchronized void settle(List<Waiting> heard, List<Waiting> failed) {
        note();
        heard.forEach(this::remove);
        failed.stream().filter(this::remove).toList().forEach(waiting::add);
    }

    private boolean remove(Waiting gone) {
        return waiting.removeIf(
                it -> it.receiver().equals(gone.receiver()) && it.event().equals(gone.event()));
    }

    @Override
    public synchronized boolean told(String node, List<Event> events, List<Waiting> unheard) {
        note();
        if (!beat(node)) {
            return false;
        }
        store.told(events);
        List<Waiting> kept =
                unheard.stream().filter(it -> known.contains(it.receiver())).toList();
        waiting.addAll(kept);
        rows += kept.size();
        return true;
    }

    private void note() {
        store.answer();
        if (breakdowns-- > 0) {
            throw new StoreUnavailable("broken down", new IllegalStateException());
        }
    }

    @Override
    public synchronized Beat latest() {
        store.answer();
        return beat;
    }

    @Override
    public synchronized boolean beat(String node) {
        store.answer();
        return take(node, new Beat(node, beat.beat()));
    }

    @Override
    public synchronized boolean take(String node, Beat last) {
        boolean same = beat.equals(last);
        beat = same ? new Beat(node, beat.beat() + 1) : beat;
        return same;
    }

    @Override
    public synchronized void leave(String node) {
        if (beat.node().equals(node)) {
            beat = new Beat(Beat.NOBODY, beat.beat() + 1);
        }
    }
}
