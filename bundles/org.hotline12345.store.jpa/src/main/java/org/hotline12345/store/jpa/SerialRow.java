package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

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
