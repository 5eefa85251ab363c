package org.hotline12345.warning.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.hotline12345.warning.Intake;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.Picture;

/** Enters one picture, within a transaction. */
final class Entry {

    private final EntityManager em;
    private final Picture picture;
    private final String ticket;

    Entry(EntityManager em, Picture picture) {
        this.em = em;
        this.picture = picture;
        this.ticket = picture.ticket().value();
    }

    /** Whether it was of no earlier version than what was there. */
    boolean made() {
        TicketRow row = row();
        if (!row.advance(picture.version())) {
            return false;
        }
        Intake before = row.intake();
        if (!before.equals(picture.intake())) {
            row.count(picture.intake());
            move(before, -1);
            move(picture.intake(), 1);
        }
        Map<Pace, Long> change = change();
        em.flush();
        em.clear();
        for (String held : List.of("WorkRow", "ClockRow", "PaceRow")) {
            em.createQuery("delete from " + held + " h where h.ticket = :ticket")
                    .setParameter("ticket", ticket)
                    .executeUpdate();
        }
        picture.open().forEach(work -> {
            em.persist(new WorkRow(work));
            work.clocks().forEach(clock -> em.persist(new ClockRow(work, clock)));
        });
        picture.paces().forEach((part, pace) -> em.persist(new PaceRow(picture.ticket(), part, pace)));
        em.flush();
        change.forEach(this::move);
        return true;
    }

    /** The row of the ticket, held until the transaction ends. */
    private TicketRow row() {
        return Optional.ofNullable(em.find(TicketRow.class, ticket, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    TicketRow made = new TicketRow(ticket, picture.intake());
                    em.persist(made);
                    // Where another was first, this fails here, and nothing was changed.
                    em.flush();
                    move(picture.intake(), 1);
                    return made;
                });
    }

    /** What the totals of paces change by, in the order in which they are to be taken. */
    private Map<Pace, Long> change() {
        List<Pace> before = em
                .createQuery("select p from PaceRow p where p.ticket = :ticket", PaceRow.class)
                .setParameter("ticket", ticket)
                .getResultList()
                .stream()
                .map(PaceRow::pace)
                .toList();
        Map<Pace, Long> change = new TreeMap<>();
        add(change, picture.paces().values(), 1);
        add(change, before, -1);
        change.values().removeIf(it -> it == 0);
        return change;
    }

    private static void add(Map<Pace, Long> change, Collection<Pace> paces, long each) {
        paces.forEach(it -> change.merge(it, each, Long::sum));
    }

    private void move(Intake intake, long more) {
        boolean moved = em.createQuery("update HourRow h set h.amount = h.amount + :more where h.hour = :hour"
                                + " and h.theme = :theme and h.place = :place")
                        .setParameter("more", more)
                        .setParameter("hour", intake.hour())
                        .setParameter("theme", intake.theme())
                        .setParameter("place", intake.place())
                        .executeUpdate()
                == 1;
        if (!moved) {
            em.persist(new HourRow(intake, more));
        }
    }

    private void move(Pace pace, long more) {
        boolean moved = em.createQuery("update PaceTotalRow t set t.amount = t.amount + :more where t.month = :month"
                                + " and t.unit = :unit and t.kind = :kind and t.measure = :measure and t.part = :part")
                        .setParameter("more", more)
                        .setParameter("month", Months.number(pace.month()))
                        .setParameter("unit", pace.unit().value())
                        .setParameter("kind", pace.kind().name())
                        .setParameter("measure", pace.measure().name())
                        .setParameter("part", pace.part())
                        .executeUpdate()
                == 1;
        if (!moved) {
            em.persist(new PaceTotalRow(pace, more));
        }
    }
}
