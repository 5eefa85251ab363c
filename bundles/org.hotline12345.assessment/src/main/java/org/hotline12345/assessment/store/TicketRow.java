package org.hotline12345.assessment.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Up to which version a ticket is entered. Who enters one holds its row. */
@Entity
@Table(name = "assessment_ticket")
class TicketRow {

    @Id
    private String ticket;

    private int version;

    protected TicketRow() {}

    TicketRow(String ticket) {
        this.ticket = ticket;
    }

    /** Whether {@code entered} is no earlier version than the last, which it then is. */
    boolean advance(int entered) {
        boolean newer = entered >= version;
        version = Math.max(version, entered);
        return newer;
    }
}
