package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.hotline12345.supervision.pattern.Known;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps findings in a relational database. */
@Component
public final class JpaFindings implements FindingStore {

    private static final int TRIES = 5;

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
        Instant first =
                clusters.stream().map(Cluster::first).min(Instant::compareTo).orElse(now);
        Instant last =
                clusters.stream().map(Cluster::last).max(Instant::compareTo).orElse(now);
        replace(subject, first, last, now, known -> Findings.grown(known, clusters, growthPercent));
    }

    @Override
    public void settle(Subject subject, List<Cluster> clusters, int growthPercent, Instant now) {
        Instant last = Instant.ofEpochMilli(Long.MAX_VALUE);
        replace(subject, Instant.EPOCH, last, now, known -> Findings.settled(known, clusters, growthPercent));
    }

    private void replace(
            Subject subject, Instant first, Instant last, Instant now, UnaryOperator<List<Known>> reckoning) {
        for (int tried = 1; ; tried++) {
            try {
                transactions.write(em -> {
                    new Change(em, subject, now).replace(first, last, reckoning);
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

    /** One change of the findings about a subject, within a transaction. */
    private record Change(EntityManager em, Subject subject, Instant now) {

        void replace(Instant first, Instant last, UnaryOperator<List<Known>> reckoning) {
            Map<Long, FindingRow> rows =
                    rows(first, last).stream().collect(Collectors.toMap(FindingRow::number, it -> it));
            Map<TicketNumber, MemberRow> members =
                    members(em, rows.keySet()).stream().collect(Collectors.toMap(MemberRow::ticket, it -> it));
            List<Known> after = reckoning.apply(rows.values().stream()
                    .map(row -> row.known(members.values().stream()
                            .filter(it -> it.finding() == row.number())
                            .collect(Collectors.toMap(MemberRow::ticket, MemberRow::takenAt))))
                    .toList());
            Map<TicketNumber, MemberRow> left = new HashMap<>(members);
            for (Known known : after) {
                FindingRow row = known.number() == 0 ? fresh(known) : rows.get(known.number());
                row.replace(known);
                known.members().forEach((ticket, at) -> {
                    MemberRow member = left.remove(ticket);
                    if (member == null) {
                        em.persist(new MemberRow(subject, ticket, row.number(), at));
                    } else if (member.finding() != row.number()) {
                        member.moveTo(row.number());
                    }
                });
            }
            left.values().forEach(em::remove);
        }

        private FindingRow fresh(Known known) {
            FindingRow row = new FindingRow(SerialRow.nextFinding(em), subject, now);
            row.replace(known);
            em.persist(row);
            return row;
        }

        private List<FindingRow> rows(Instant first, Instant last) {
            return em.createQuery(
                            "select f from FindingRow f where f.kind = :kind and f.subject = :subject"
                                    + " and f.lastAt >= :first and f.firstAt <= :last and f.state not in :gone",
                            FindingRow.class)
                    .setParameter("kind", subject.kind().name())
                    .setParameter("subject", subject.key())
                    .setParameter("first", first.toEpochMilli())
                    .setParameter("last", last.toEpochMilli())
                    .setParameter("gone", List.of(FindingState.MERGED.name(), FindingState.LAPSED.name()))
                    .getResultList();
        }
    }

    private static List<MemberRow> members(EntityManager em, Set<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from MemberRow m where m.finding in :findings order by m.takenAt, m.ticket",
                                MemberRow.class)
                        .setParameter("findings", findings)
                        .getResultList();
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
    public Optional<Finding> find(long number) {
        return transactions.read(em -> Optional.ofNullable(em.find(FindingRow.class, number))
                .map(it -> it.finding(
                        requesters(em, List.of(number)).getOrDefault(number, 0),
                        members(em, Set.of(number)).stream()
                                .map(MemberRow::ticket)
                                .toList())));
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
