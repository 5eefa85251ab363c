package org.hotline12345.store.jpa;

import java.util.List;
import java.util.stream.IntStream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.law.ticket.TicketNumber;

/** The last ticket number of a day. */
@Entity
@Table(name = "ticket_serial")
class SerialRow {

    @Id
    @Column(name = "serial_day")
    private String day;

    @Column(name = "last_number")
    private int last;

    protected SerialRow() {}

    /** Every day of which numbers were given out, in order. */
    static List<SerialRow> all(EntityManager em) {
        return em.createQuery("select s from SerialRow s order by s.day", SerialRow.class)
                .getResultList();
    }

    /** The numbers that were given out, in lists of at most so many. */
    List<List<TicketNumber>> numbers(int atOnce) {
        return IntStream.iterate(1, it -> it <= last, it -> it + atOnce)
                .mapToObj(first -> IntStream.rangeClosed(first, Math.min(last, first + atOnce - 1))
                        .mapToObj(serial -> Numbers.number(day, serial))
                        .toList())
                .toList();
    }

    String day() {
        return day;
    }

    int last() {
        return last;
    }

    SerialRow(String day, int last) {
        this.day = day;
        this.last = last;
    }

    void reach(int number) {
        last = number;
    }
}
