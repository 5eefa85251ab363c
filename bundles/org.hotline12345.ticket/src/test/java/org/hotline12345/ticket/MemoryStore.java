package org.hotline12345.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Backlog;
import org.hotline12345.store.api.CaseFile;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.Query;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.store.api.YearClosed;

/** A store in memory, which can be told to be away, or to let another step come first. */
public final class MemoryStore implements TicketStore {

    private final Map<String, Ticket> tickets = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Confidential> confidential = new HashMap<>();
    private final Map<String, Earlier> earlier = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Event> outbox = new ArrayList<>();
    private boolean away;
    private boolean yearClosed;
    private final Set<Integer> archived = new HashSet<>();
    private int racesToLose;

    synchronized void goAway() {
        away = true;
    }

    /** Takes out all tickets of a year. */
    synchronized void archive(int year) {
        archived.add(year);
        tickets.keySet().removeIf(it -> new TicketNumber(it).year() == year);
    }

    /** Keeps no ticket that is new, as on a day for whose year nothing is ready. */
    synchronized void closeYear() {
        yearClosed = true;
    }

    synchronized void comeBack() {
        away = false;
    }

    synchronized void loseRaces(int count) {
        racesToLose = count;
    }

    synchronized int size() {
        return tickets.size();
    }

    @Override
    public synchronized Creation create(Opening opening) {
        answer();
        if (yearClosed) {
            throw new YearClosed("no such year", new IllegalStateException());
        }
        if (opening.key()
                .filter(it -> earlier(it.actor(), it.key()).isPresent())
                .isPresent()) {
            return new Creation.KeyTaken();
        }
        String day = opening.day().toString().replace("-", "");
        TicketNumber number = new TicketNumber(day + "-%06d".formatted(tickets.size() + 1));
        Outcome outcome = opening.judge().apply(number);
        if (outcome instanceof Outcome.Refused refused) {
            return new Creation.Refused(refused);
        }
        Outcome.Moved moved = (Outcome.Moved) outcome;
        keep(moved, opening.key());
        confidential.put(number.value(), opening.confidential());
        return new Creation.Created(moved);
    }

    @Override
    public synchronized boolean archived(TicketNumber number) {
        answer();
        return archived.contains(number.year());
    }

    @Override
    public synchronized boolean commit(Outcome.Moved moved, Optional<RequestKey> key) {
        answer();
        int kept = tickets.get(moved.ticket().number().value()).version();
        if (racesToLose-- > 0 || kept != moved.ticket().version() - 1) {
            return false;
        }
        keep(moved, key);
        return true;
    }

    private void keep(Outcome.Moved moved, Optional<RequestKey> key) {
        Ticket ticket = moved.ticket();
        tickets.put(ticket.number().value(), ticket);
        events.add(moved.event());
        outbox.add(moved.event());
        key.ifPresent(it -> earlier.put(
                it.actor() + "/" + it.key(), new Earlier(it.fingerprint(), ticket.number(), ticket.version())));
    }

    @Override
    public synchronized Optional<Ticket> find(TicketNumber number) {
        answer();
        return Optional.ofNullable(tickets.get(number.value()));
    }

    @Override
    public synchronized Optional<Confidential> confidential(TicketNumber number) {
        return Optional.ofNullable(confidential.get(number.value()));
    }

    @Override
    public synchronized List<Event> events(TicketNumber number) {
        return events.stream().filter(it -> it.ticket().equals(number)).toList();
    }

    @Override
    public synchronized Map<TicketNumber, Ticket> find(Set<TicketNumber> numbers) {
        return numbers.stream()
                .flatMap(it -> find(it).stream())
                .collect(Collectors.toMap(Ticket::number, Function.identity()));
    }

    @Override
    public synchronized Optional<CaseFile> caseFile(TicketNumber number) {
        return find(number)
                .map(ticket -> new CaseFile(ticket, confidential(number).orElseThrow(), events(number)));
    }

    @Override
    public synchronized List<Ticket> list(Query query) {
        answer();
        return tickets.values().stream()
                .filter(it -> query.status().isEmpty() || query.status().get() == it.status())
                .filter(it -> query.units().isEmpty()
                        || it.assignments().stream()
                                .anyMatch(given -> query.units().get().contains(given.unit())))
                .filter(it -> query.before()
                        .filter(before -> before.value().compareTo(it.number().value()) <= 0)
                        .isEmpty())
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<TicketNumber> openWith(UnitId unit) {
        return tickets.values().stream()
                .filter(it ->
                        it.openAssignments().anyMatch(given -> given.unit().equals(unit)))
                .map(Ticket::number)
                .toList();
    }

    @Override
    public synchronized List<TicketNumber> ringing(Instant until, int limit) {
        answer();
        return tickets.values().stream()
                .filter(it -> it.clocks().stream()
                        .flatMap(clock -> clock.alarm().stream())
                        .anyMatch(alarm -> !alarm.isAfter(until)))
                .map(Ticket::number)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Earlier> earlier(String actor, String key) {
        return Optional.ofNullable(earlier.get(actor + "/" + key));
    }

    @Override
    public synchronized List<Event> untold(int limit) {
        answer();
        return outbox.stream().limit(limit).toList();
    }

    @Override
    public synchronized Backlog backlog() {
        answer();
        return new Backlog(outbox.size(), outbox.stream().findFirst().map(Event::recordedAt));
    }

    synchronized void told(List<Event> done) {
        outbox.removeAll(done);
    }

    synchronized void answer() {
        if (away) {
            throw new StoreUnavailable("gone fishing", new IllegalStateException());
        }
    }
}
