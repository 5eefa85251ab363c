package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.LockModeType;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.CaseStore.NewFile;
import org.hotline12345.supervision.CaseStore.Watched;
import org.hotline12345.supervision.api.CaseGround;

/** Changes which supervisions are in which case, within one transaction. */
record Cases(EntityManager em) {

    private static final String SYSTEM = "system";

    void enter(TicketNumber ticket, String subject, List<CaseGround> grounds, Instant at) {
        Map<Integer, GroundRow> rows = new HashMap<>();
        grounds(ticket.value()).forEach(it -> rows.put(it.nth(), it));
        Set<Long> touched = new TreeSet<>();
        for (CaseGround ground : grounds) {
            GroundRow row = rows.get(ground.supervision());
            if (row == null) {
                row = new GroundRow(ground, caseFor(ground, rows, subject));
                em.persist(row);
                rows.put(ground.supervision(), row);
            } else {
                row.replace(ground);
            }
            touched.add(row.caseNumber());
        }
        Set<UnitId> units = grounds.get(0).units();
        em.flush();
        touched.forEach(number -> {
            concern(number, ticket.value(), units);
            follow(number, at);
        });
    }

    /** The open case of the ticket, so that one case has many grounds; else a new one. */
    private long caseFor(CaseGround ground, Map<Integer, GroundRow> rows, String subject) {
        Optional<GroundRow> open = rows.values().stream()
                .filter(it -> ground.open() && it.open())
                .min(Comparator.comparing(GroundRow::nth));
        return open.map(GroundRow::caseNumber)
                .orElseGet(() -> fresh(new NewFile(subject, SYSTEM, ground.openedAt(), Set.of(), Optional.empty())));
    }

    /** Hundreds at once: what is changed is written when all of it is known, and not before each look at something else. */
    long gather(List<Watched> watched, Optional<Long> into, NewFile file) {
        em.setFlushMode(FlushModeType.COMMIT);
        long target = into.orElseGet(() -> fresh(file));
        Set<Long> left = new TreeSet<>();
        Map<String, Set<UnitId>> concerned = new TreeMap<>();
        watched.stream()
                .sorted(Comparator.comparing((Watched it) -> it.ticket().value())
                        .thenComparing(Watched::supervision))
                .map(it -> em.find(GroundRow.class, new GroundId(it.ticket().value(), it.supervision())))
                .filter(it -> it != null && it.caseNumber() != target)
                .forEach(it -> {
                    left.add(it.caseNumber());
                    concerned.put(it.ticket(), units(it.caseNumber(), it.ticket()));
                    it.moveTo(target);
                });
        concerned.forEach((ticket, units) -> concern(target, ticket, units));
        em.flush();
        left.forEach(number -> leave(number, target, file.at()));
        concern(target, ConcernRow.NAMED, file.units());
        follow(target, file.at());
        return target;
    }

    private long fresh(NewFile file) {
        long number = SerialRow.nextCase(em);
        em.persist(new CaseRow(number, file.subject(), file.at(), file.by(), file.finding()));
        return number;
    }

    /**
     * A case that has lost grounds keeps what it still has. One without any is part of the other; where nobody has said anything
     * in it, it never was one.
     */
    private void leave(long number, long target, Instant at) {
        List<GroundRow> kept = of(number);
        Set<String> tickets = new TreeSet<>(kept.stream().map(GroundRow::ticket).toList());
        boolean said = said(number);
        concerns(number).stream()
                .filter(it -> kept.isEmpty() && !said
                        || !it.ticket().equals(ConcernRow.NAMED) && !tickets.contains(it.ticket()))
                .forEach(em::remove);
        CaseRow row = row(number);
        if (!kept.isEmpty()) {
            follow(number, at);
        } else if (said) {
            row.mergeInto(target);
        } else {
            em.remove(row);
        }
    }

    private boolean said(long number) {
        return em.createQuery("select count(e.nth) from EntryRow e where e.caseNumber = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** One case may have ten thousand grounds: only the first limit of them is read, and the results when the last has ended. */
    private void follow(long number, Instant at) {
        CaseRow row = row(number);
        em.flush();
        Optional<Long> open = firstDue(number, " and g.result is null");
        open.or(() -> firstDue(number, ""))
                .ifPresent(due -> row.follow(due, open.isPresent(), at, () -> results(number)));
    }

    private Optional<Long> firstDue(long number, String only) {
        return em
                .createQuery(
                        "select g.dueAt from GroundRow g where g.caseNumber = :number" + only + " order by g.dueAt",
                        Long.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<String> results(long number) {
        return em.createQuery(
                        "select g.result from GroundRow g where g.caseNumber = :number order by g.ticket, g.nth",
                        String.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Replaces the units that a case concerns by a ticket; those that the center has named are added to. */
    private void concern(long number, String ticket, Set<UnitId> units) {
        List<ConcernRow> before = concerns(number, ticket);
        if (!ticket.equals(ConcernRow.NAMED)) {
            before.stream().filter(it -> !units.contains(it.unit())).forEach(em::remove);
        }
        Set<UnitId> known = before.stream().map(ConcernRow::unit).collect(Collectors.toSet());
        units.stream().filter(it -> !known.contains(it)).forEach(it -> em.persist(new ConcernRow(number, ticket, it)));
    }

    private Set<UnitId> units(long number, String ticket) {
        return concerns(number, ticket).stream().map(ConcernRow::unit).collect(Collectors.toSet());
    }

    private List<ConcernRow> concerns(long number, String ticket) {
        return em.createQuery(
                        "select c from ConcernRow c where c.caseNumber = :number and c.ticket = :ticket",
                        ConcernRow.class)
                .setParameter("number", number)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    private List<ConcernRow> concerns(long number) {
        return em.createQuery("select c from ConcernRow c where c.caseNumber = :number", ConcernRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    private CaseRow row(long number) {
        return em.find(CaseRow.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<GroundRow> of(long number) {
        return em.createQuery("select g from GroundRow g where g.caseNumber = :number", GroundRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    private List<GroundRow> grounds(String ticket) {
        return em.createQuery("select g from GroundRow g where g.ticket = :ticket", GroundRow.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }
}
