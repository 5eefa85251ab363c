package org.hotline12345.store.jpa;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;

/**
 * Hands out the ticket numbers of a day without gaps. The row of the day stays locked to the end of the transaction, so that a
 * number whose ticket is refused is the next one's.
 */
final class Numbers {

    private final SerialRow row;
    private int last;

    private Numbers(SerialRow row) {
        this.row = row;
        this.last = row.last();
    }

    /** Those of a day, locked; fails as a {@link Duplicate} where two begin the same day at once. */
    static Numbers of(EntityManager em, LocalDate day) {
        String key = BASIC_ISO_DATE.format(day);
        SerialRow row = em.find(SerialRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new SerialRow(key, 0);
            em.persist(row);
            em.flush();
        }
        return new Numbers(row);
    }

    /** The next number, which stays the next one until it is taken. */
    TicketNumber next() {
        return number(row.day(), last + 1);
    }

    void take() {
        last++;
    }

    /** Writes down which was the last. */
    void keep() {
        row.reach(last);
    }

    static TicketNumber number(String day, int serial) {
        return new TicketNumber("%s-%06d".formatted(day, serial));
    }
}
