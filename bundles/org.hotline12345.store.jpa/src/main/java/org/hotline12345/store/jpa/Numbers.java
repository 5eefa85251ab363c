package org.hotline12345.store.jpa;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import javax.persistence.EntityManager;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Hands out ticket numbers without gaps. The row of the day stays locked to the end of the transaction, so that a number
 * whose ticket is refused is the next one's.
 */
final class Numbers {

    private Numbers() {}

    /** The next number of the day; fails as a {@link Duplicate} where two begin the same day at once. */
    static TicketNumber next(EntityManager em, LocalDate day) {
        String key = BASIC_ISO_DATE.format(day);
        int counted = em.createQuery("update SerialRow s set s.last = s.last + 1 where s.day = :day")
                .setParameter("day", key)
                .executeUpdate();
        if (counted == 0) {
            em.persist(new SerialRow(key, 1));
            em.flush();
            return number(key, 1);
        }
        int last = em.createQuery("select s.last from SerialRow s where s.day = :day", Integer.class)
                .setParameter("day", key)
                .getSingleResult();
        return number(key, last);
    }

    static TicketNumber number(String day, int serial) {
        return new TicketNumber("%s-%06d".formatted(day, serial));
    }
}
