package org.hotline12345.store.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.persistence.EntityManager;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;

/** The rows beside a ticket's document by which it is found. Only what has changed is written. */
final class Index {

    private final EntityManager em;
    private final Ticket ticket;
    private final Map<Integer, AssignmentRow> assignments;
    private final Map<Integer, ClockRow> clocks;
    private int clocksSeen;

    private Index(EntityManager em, Ticket ticket, List<AssignmentRow> assignments, List<ClockRow> clocks) {
        this.em = em;
        this.ticket = ticket;
        this.assignments = byNumber(assignments, AssignmentRow::number);
        this.clocks = byNumber(clocks, ClockRow::number);
    }

    /** Of a ticket that was not kept before. */
    static void open(EntityManager em, Ticket ticket) {
        new Index(em, ticket, List.of(), List.of()).write();
    }

    /** Of a ticket that was kept before, whose row is locked. */
    static void follow(EntityManager em, Ticket ticket) {
        new Index(em, ticket, rows(em, ticket, AssignmentRow.class), rows(em, ticket, ClockRow.class)).write();
    }

    private static <T> List<T> rows(EntityManager em, Ticket ticket, Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.ticket = :ticket", type)
                .setParameter("ticket", ticket.number().value())
                .getResultList();
    }

    private static <T> Map<Integer, T> byNumber(List<T> rows, ToIntFunction<T> number) {
        return rows.stream().collect(toMap(number::applyAsInt, identity()));
    }

    private void write() {
        boolean open = !ticket.status().terminal();
        ticket.clocks().forEach(clock -> write(0, clock, open));
        for (Assignment assignment : ticket.assignments()) {
            write(assignment);
            assignment
                    .clocks()
                    .forEach(clock -> write(
                            assignment.number(),
                            clock,
                            open && assignment.stage().open()));
        }
        clocks.values().stream().filter(it -> it.number() > clocksSeen).forEach(em::remove);
    }

    private void write(Assignment assignment) {
        AssignmentRow kept = assignments.get(assignment.number());
        if (kept == null) {
            em.persist(new AssignmentRow(ticket.number(), assignment));
        } else {
            kept.become(assignment);
        }
    }

    private void write(int assignment, Clock clock, boolean heard) {
        clocksSeen++;
        ClockRow kept = clocks.get(clocksSeen);
        if (kept == null) {
            em.persist(new ClockRow(ticket.number(), clocksSeen, assignment, clock, heard));
        } else {
            kept.become(assignment, clock, heard);
        }
    }
}
