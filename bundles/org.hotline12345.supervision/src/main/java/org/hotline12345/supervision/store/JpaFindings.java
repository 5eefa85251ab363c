package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.supervision.FindingStore;
import org.hotline12345.supervision.Subject;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.pattern.Cluster;
import org.hotline12345.supervision.pattern.Findings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps findings in a relational database. */
@Component
public final class JpaFindings implements FindingStore {

    private static final int TRIES = 5;

    private static final long NO_CASE = -1;

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaFindings(
            @Reference(target = "(hotline.schema=supervision)") Schema schema,
            @Reference(target = "(osgi.unit.name=supervision)") JpaTemplate template) {
        this(template);
    }

    public JpaFindings(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void grow(Subject subject, List<Cluster> clusters, int growthPercent, Instant now) {
        change(subject, now, it -> it.grow(clusters, growthPercent));
    }

    @Override
    public void lose(Subject subject, Set<TicketNumber> tickets) {
        change(subject, Instant.EPOCH, it -> it.lose(tickets));
    }

    @Override
    public void settle(Subject subject, List<Cluster> clusters, int growthPercent, Instant now) {
        change(subject, now, it -> it.settle(known -> Findings.settled(known, clusters, growthPercent)));
    }

    private void change(Subject subject, Instant now, Consumer<Change> changing) {
        for (int tried = 1; ; tried++) {
            try {
                transactions.write(em -> {
                    changing.accept(new Change(em, subject, now));
                    return subject;
                });
                return;
            } catch (Duplicate e) {
                // The same matter was found elsewhere at the same time; now it is there.
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public boolean holds(Subject subject, TicketNumber ticket) {
        MemberId id = new MemberId(subject.kind().name(), subject.key(), ticket.value());
        return transactions.read(em -> em.find(MemberRow.class, id) != null);
    }

    @Override
    public List<Finding> list(Set<FindingKind> kinds, FindingSelection selection) {
        return transactions.read(em -> {
            String state = selection.state().isPresent() ? " and f.state = :state" : "";
            TypedQuery<FindingRow> query = em.createQuery(
                            "select f from FindingRow f where f.kind in :kinds and f.number < :before" + state
                                    + " order by f.number desc",
                            FindingRow.class)
                    .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                    .setParameter("before", selection.before().orElse(Long.MAX_VALUE))
                    .setMaxResults(selection.most());
            selection.state().ifPresent(it -> query.setParameter("state", it.name()));
            List<FindingRow> rows = query.getResultList();
            Map<Long, Integer> requesters =
                    requesters(em, rows.stream().map(FindingRow::number).toList());
            return rows.stream()
                    .map(it -> it.finding(requesters.getOrDefault(it.number(), 0), List.of()))
                    .toList();
        });
    }

    @Override
    public Optional<Finding> find(long number, Optional<TicketNumber> after) {
        return transactions.read(em -> Optional.ofNullable(em.find(FindingRow.class, number))
                .map(it ->
                        it.finding(requesters(em, List.of(number)).getOrDefault(number, 0), tickets(em, it, after))));
    }

    private static List<TicketNumber> tickets(EntityManager em, FindingRow row, Optional<TicketNumber> after) {
        return beyond(em, row.number(), after)
                .map(it -> it.tickets(em, "", Map.of(), Finding.PAGE))
                .orElseGet(List::of);
    }

    @Override
    public Portion portion(long number, Optional<Long> supervisionCase, Optional<TicketNumber> after, int most) {
        String outside = " and not exists (select g.ticket from GroundRow g"
                + " where g.ticket = m.ticket and g.caseNumber = :supervisionCase)";
        Map<String, Object> of = Map.of("supervisionCase", supervisionCase.orElse(NO_CASE));
        return transactions.read(em -> beyond(em, number, after)
                .map(it -> {
                    List<TicketNumber> tickets = it.tickets(em, outside, of, most);
                    return new Portion(tickets, (int) it.count(em, outside, of) - tickets.size());
                })
                .orElseGet(() -> new Portion(List.of(), 0)));
    }

    /** Empty where the finding has no such ticket. */
    private static Optional<Beyond> beyond(EntityManager em, long finding, Optional<TicketNumber> after) {
        if (after.isEmpty()) {
            return Optional.of(new Beyond(finding, Long.MIN_VALUE, ""));
        }
        return em.createQuery(
                        "select m.takenAt from MemberRow m where m.finding = :finding and m.ticket = :ticket",
                        Long.class)
                .setParameter("finding", finding)
                .setParameter("ticket", after.get().value())
                .getResultStream()
                .findFirst()
                .map(at -> new Beyond(finding, at, after.get().value()));
    }

    /** The matters of a finding that come after one, in order. */
    private record Beyond(long finding, long at, String ticket) {

        private static final String WHERE = " from MemberRow m where m.finding = :finding"
                + " and (m.takenAt > :at or m.takenAt = :at and m.ticket > :ticket)";

        List<TicketNumber> tickets(EntityManager em, String only, Map<String, Object> of, int most) {
            return asked(
                            em.createQuery(
                                    "select m.ticket" + WHERE + only + " order by m.takenAt, m.ticket", String.class),
                            of)
                    .setMaxResults(most)
                    .getResultList()
                    .stream()
                    .map(TicketNumber::new)
                    .toList();
        }

        long count(EntityManager em, String only, Map<String, Object> of) {
            return asked(em.createQuery("select count(m.ticket)" + WHERE + only, Long.class), of)
                    .getSingleResult();
        }

        private <T> TypedQuery<T> asked(TypedQuery<T> query, Map<String, Object> of) {
            of.forEach(query::setParameter);
            return query.setParameter("finding", finding).setParameter("at", at).setParameter("ticket", ticket);
        }
    }

    private static Map<Long, Integer> requesters(EntityManager em, List<Long> findings) {
        return findings.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select m.finding, count(distinct t.requester) from MemberRow m, TicketRow t"
                                        + " where m.ticket = t.ticket and m.finding in :findings group by m.finding",
                                Object[].class)
                        .setParameter("findings", findings)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(it -> (Long) it[0], it -> ((Number) it[1]).intValue()));
    }

    @Override
    public List<Subject> undecided(FindingKind kind) {
        return transactions.read(em -> new ArrayList<>(em
                .createQuery("select f from FindingRow f where f.state = :found and f.kind = :kind", FindingRow.class)
                .setParameter("found", FindingState.FOUND.name())
                .setParameter("kind", kind.name())
                .getResultList()
                .stream()
                .map(FindingRow::about)
                .collect(Collectors.toSet())));
    }

    @Override
    public boolean decide(long number, Finding.Decision decision) {
        return transactions.write(em -> {
            FindingRow row = em.find(FindingRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean open = row != null
                    && (row.state() == FindingState.FOUND
                            || row.state() == FindingState.DISMISSED && decision.state() == FindingState.CONFIRMED);
            if (open) {
                row.decide(decision);
            }
            return open;
        });
    }

    @Override
    public void supervised(long number, long supervisionCase) {
        transactions.write(em -> {
            Optional.ofNullable(em.find(FindingRow.class, number, LockModeType.PESSIMISTIC_WRITE))
                    .ifPresent(it -> it.supervised(supervisionCase));
            return number;
        });
    }
}
