package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.Subject;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.pattern.Cluster;
import org.hotline12345.supervision.pattern.Findings;
import org.hotline12345.supervision.pattern.Known;

/** One change of the findings about a subject, within a transaction. */
record Change(EntityManager em, Subject subject, Instant now) {

    /** So many tickets are named in one question. */
    private static final int NAMED = 500;

    private static final List<String> GONE = List.of(FindingState.MERGED.name(), FindingState.LAPSED.name());

    /** All there is was looked at, and all of what is known is read. */
    void settle(UnaryOperator<List<Known>> reckoning) {
        Map<Long, FindingRow> rows = rows().stream().collect(Collectors.toMap(FindingRow::number, it -> it));
        Map<TicketNumber, MemberRow> left =
                members(rows.keySet()).stream().collect(Collectors.toMap(MemberRow::ticket, it -> it));
        List<Known> after = reckoning.apply(known(rows.values(), left.values(), it -> 0));
        for (Known known : after) {
            FindingRow row = known.number() == 0 ? fresh() : rows.get(known.number());
            row.replace(known);
            enter(known, row.number(), left);
        }
        left.values().forEach(em::remove);
    }

    /**
     * Of what is known only the matters of the clusters are read, however many more there are. The findings are held meanwhile, so
     * that none is counted by two at once.
     */
    void grow(List<Cluster> clusters, int growthPercent) {
        Set<TicketNumber> tickets =
                clusters.stream().flatMap(it -> it.tickets().stream()).collect(Collectors.toSet());
        Map<TicketNumber, MemberRow> there = held(tickets);
        Map<Long, FindingRow> rows = there.values().stream()
                .map(MemberRow::finding)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> em.find(FindingRow.class, it)));
        List<Known> before = known(rows.values(), there.values(), FindingRow::matters);
        for (Known known : Findings.grown(before, clusters, growthPercent)) {
            FindingRow row = known.number() == 0 ? fresh() : rows.get(known.number());
            known.mergedInto().ifPresent(into -> {
                rows.get(into).span(row);
                move(row.number(), into);
            });
            row.grow(known);
            enter(known, row.number(), there);
        }
    }

    /** Of those on which nobody has decided. */
    void lose(Set<TicketNumber> tickets) {
        Map<Long, List<MemberRow>> leaving =
                held(tickets).values().stream().collect(Collectors.groupingBy(MemberRow::finding));
        leaving.forEach((number, members) -> {
            FindingRow row = em.find(FindingRow.class, number);
            if (row.state() == FindingState.FOUND) {
                members.forEach(em::remove);
                em.flush();
                if (row.lose(members.stream().map(MemberRow::takenAt).toList())) {
                    bounds(row);
                }
            }
        });
    }

    /** What is there of some tickets, with the findings locked in the order of their numbers. */
    private Map<TicketNumber, MemberRow> held(Set<TicketNumber> tickets) {
        Map<TicketNumber, MemberRow> there = named(tickets);
        while (!lock(there.values())) {
            // Another has made one finding of two meanwhile.
            em.clear();
            there = named(tickets);
        }
        return there;
    }

    /** Whether all of them still stand as they were read. */
    private boolean lock(Collection<MemberRow> members) {
        return members.stream()
                .map(MemberRow::finding)
                .distinct()
                .sorted()
                .map(it -> em.find(FindingRow.class, it, LockModeType.PESSIMISTIC_WRITE))
                .toList()
                .stream()
                .noneMatch(it -> it == null || GONE.contains(it.state().name()));
    }

    private static List<Known> known(
            Collection<FindingRow> rows, Collection<MemberRow> members, Function<FindingRow, Integer> matters) {
        Map<Long, Map<TicketNumber, Instant>> by = members.stream()
                .collect(Collectors.groupingBy(
                        MemberRow::finding, Collectors.toMap(MemberRow::ticket, MemberRow::takenAt)));
        return rows.stream()
                .map(row -> {
                    Map<TicketNumber, Instant> own = by.getOrDefault(row.number(), Map.of());
                    return row.known(own, Math.max(0, matters.apply(row) - own.size()));
                })
                .toList();
    }

    /** Enters the matters of a finding, and takes them out of {@code there}. */
    private void enter(Known known, long finding, Map<TicketNumber, MemberRow> there) {
        known.members().forEach((ticket, at) -> {
            MemberRow member = there.remove(ticket);
            if (member == null) {
                em.persist(new MemberRow(subject, ticket, finding, at));
            } else if (member.finding() != finding) {
                member.moveTo(finding);
            }
        });
    }

    private void move(long from, long into) {
        em.createQuery("update MemberRow m set m.finding = :into where m.finding = :from")
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The first and the last of what is left. */
    private void bounds(FindingRow row) {
        Object[] bounds = em.createQuery(
                        "select min(m.takenAt), max(m.takenAt) from MemberRow m where m.finding = :finding",
                        Object[].class)
                .setParameter("finding", row.number())
                .getSingleResult();
        row.between((Long) bounds[0], (Long) bounds[1]);
    }

    private FindingRow fresh() {
        FindingRow row = new FindingRow(SerialRow.nextFinding(em), subject, now);
        em.persist(row);
        return row;
    }

    private List<FindingRow> rows() {
        return em.createQuery(
                        "select f from FindingRow f where f.kind = :kind and f.subject = :subject"
                                + " and f.state not in :gone",
                        FindingRow.class)
                .setParameter("kind", subject.kind().name())
                .setParameter("subject", subject.key())
                .setParameter("gone", GONE)
                .getResultList();
    }

    private List<MemberRow> members(Set<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : em.createQuery("select m from MemberRow m where m.finding in :findings", MemberRow.class)
                        .setParameter("findings", findings)
                        .getResultList();
    }

    private Map<TicketNumber, MemberRow> named(Set<TicketNumber> tickets) {
        Map<TicketNumber, MemberRow> found = new HashMap<>();
        List<String> all = new ArrayList<>(
                tickets.stream().map(TicketNumber::value).sorted().toList());
        for (int from = 0; from < all.size(); from += NAMED) {
            em.createQuery(
                            "select m from MemberRow m where m.kind = :kind and m.subject = :subject"
                                    + " and m.ticket in :tickets",
                            MemberRow.class)
                    .setParameter("kind", subject.kind().name())
                    .setParameter("subject", subject.key())
                    .setParameter("tickets", all.subList(from, Math.min(all.size(), from + NAMED)))
                    .getResultList()
                    .forEach(it -> found.put(it.ticket(), it));
        }
        return found;
    }
}
