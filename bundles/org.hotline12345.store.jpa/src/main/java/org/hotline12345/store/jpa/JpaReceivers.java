package org.hotline12345.store.jpa;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Arrears;
import org.hotline12345.store.api.Receivers;
import org.hotline12345.store.api.Waiting;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps in a relational database what waits for receivers. */
@Component
public final class JpaReceivers implements Receivers {

    private static final String THIS = " where w.receiver = :receiver and w.ticket = :ticket and w.number = :number";

    private final Transactions transactions;
    private final Clock clock;
    private final Documents documents = new Documents();

    @Activate
    public JpaReceivers(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this(template, Clock.systemUTC());
    }

    JpaReceivers(JpaTemplate template, Clock clock) {
        this.transactions = new Transactions(template);
        this.clock = clock;
    }

    @Override
    public Set<String> known() {
        return transactions.read(JpaReceivers::known);
    }

    private static Set<String> known(EntityManager em) {
        return new TreeSet<>(
                em.createQuery("select r.name from ReceiverRow r", String.class).getResultList());
    }

    @Override
    public void know(String receiver) {
        try {
            transactions.write(em -> {
                if (em.find(ReceiverRow.class, receiver) == null) {
                    em.persist(new ReceiverRow(receiver, clock.instant()));
                }
                return receiver;
            });
        } catch (Duplicate e) {
            // Another node has just said so.
        }
    }

    @Override
    public Optional<Long> forget(String receiver) {
        return transactions.write(em -> {
            boolean was = em.createQuery("delete from ReceiverRow r where r.name = :name")
                            .setParameter("name", receiver)
                            .executeUpdate()
                    == 1;
            long dropped = em.createQuery("delete from WaitingRow w where w.receiver = :name")
                    .setParameter("name", receiver)
                    .executeUpdate();
            return was ? Optional.of(dropped) : Optional.empty();
        });
    }

    @Override
    public List<Arrears> arrears() {
        return transactions.read(em -> {
            Map<String, Object[]> counted = new HashMap<>();
            em.createQuery(
                            "select w.receiver, count(w.number), min(w.recordedAt) from WaitingRow w"
                                    + " group by w.receiver",
                            Object[].class)
                    .getResultList()
                    .forEach(it -> counted.put((String) it[0], it));
            return known(em).stream()
                    .map(it -> counted.containsKey(it) ? arrears(em, counted.get(it)) : none(it))
                    .toList();
        });
    }

    private static Arrears none(String receiver) {
        return new Arrears(receiver, 0, Optional.empty(), Optional.empty());
    }

    /** What was tried last stands last in the index. */
    private static Arrears arrears(EntityManager em, Object[] counted) {
        Optional<String> error = em
                .createQuery(
                        "select w.error from WaitingRow w where w.receiver = :receiver and w.tries > 0"
                                + " order by w.nextAt desc",
                        String.class)
                .setParameter("receiver", counted[0])
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
        Instant since = Instant.ofEpochMilli((Long) counted[2]);
        return new Arrears((String) counted[0], (Long) counted[1], Optional.of(since), error);
    }

    @Override
    public Set<TicketNumber> behind(String receiver, Set<TicketNumber> tickets) {
        if (tickets.isEmpty()) {
            return Set.of();
        }
        return transactions
                .read(em -> em.createQuery(
                                "select distinct w.ticket from WaitingRow w"
                                        + " where w.receiver = :receiver and w.ticket in :tickets",
                                String.class)
                        .setParameter("receiver", receiver)
                        .setParameter(
                                "tickets",
                                tickets.stream().map(TicketNumber::value).toList())
                        .getResultList())
                .stream()
                .map(TicketNumber::new)
                .collect(toSet());
    }

    /** Those that a clock which was set back would keep for too long come last. */
    @Override
    public List<Waiting> due(String receiver, Instant now, int limit) {
        return transactions.read(em -> {
            Due due = new Due(em, receiver, documents);
            List<Waiting> found = new ArrayList<>(due.first("<= :limit", now.toEpochMilli(), limit));
            long longest = now.plus(LONGEST_PAUSE).toEpochMilli();
            found.addAll(due.first("> :limit", longest, limit - found.size()));
            return found;
        });
    }

    @Override
    public boolean clear(String receiver) {
        return transactions
                .read(em -> em.createQuery(
                                "select w.number from WaitingRow w where w.receiver = :receiver", Integer.class)
                        .setParameter("receiver", receiver)
                        .setMaxResults(1)
                        .getResultList())
                .isEmpty();
    }

    @Override
    public void settle(List<Waiting> heard, List<Waiting> failed) {
        transactions.write(em -> {
            heard.forEach(it ->
                    of(it, em.createQuery("delete from WaitingRow w" + THIS)).executeUpdate());
            failed.forEach(it -> of(
                            it,
                            em.createQuery("update WaitingRow w set w.tries = :tries, w.nextAt = :next,"
                                    + " w.error = :error" + THIS))
                    .setParameter("tries", it.tries())
                    .setParameter("next", it.nextAt().toEpochMilli())
                    .setParameter("error", WaitingRow.error(it))
                    .executeUpdate());
            return heard;
        });
    }

    private static Query of(Waiting waiting, Query query) {
        return query.setParameter("receiver", waiting.receiver())
                .setParameter("ticket", waiting.event().ticket().value())
                .setParameter("number", waiting.event().sequence());
    }

    @Override
    public boolean told(String node, List<Event> events, List<Waiting> unheard) {
        return transactions.write(em -> {
            if (!JpaTurns.beat(em, node)) {
                return false;
            }
            events.stream()
                    .collect(groupingBy(
                            Event::sequence, mapping(it -> it.ticket().value(), toList())))
                    .forEach((number, tickets) -> takeOut(em, number, tickets));
            keep(em, unheard);
            return true;
        });
    }

    /** Many tickets are at the same step. */
    private static void takeOut(EntityManager em, int number, List<String> tickets) {
        OneOf any = new OneOf(tickets);
        Query delete = em.createNativeQuery("delete from outbox where sequence = ? and ticket in " + any.marks());
        delete.setParameter(1, number);
        any.fill(delete, 2);
        delete.executeUpdate();
    }

    /** Who is known is locked, so that nothing is kept for one who is being forgotten. */
    private static void keep(EntityManager em, List<Waiting> unheard) {
        Set<String> known = unheard.stream()
                .map(Waiting::receiver)
                .distinct()
                .sorted()
                .filter(it -> em.find(ReceiverRow.class, it, LockModeType.PESSIMISTIC_WRITE) != null)
                .collect(toSet());
        unheard.stream().filter(it -> known.contains(it.receiver())).forEach(it -> em.merge(new WaitingRow(it)));
    }
}
