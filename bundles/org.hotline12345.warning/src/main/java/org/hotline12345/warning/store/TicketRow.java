package org.hotline12345.warning.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.warning.Intake;

/** Up to which version a ticket is entered, and as what it is counted. Who enters one holds its row. */
@Entity
@Table(name = "warning_ticket")
class TicketRow {

    @Id
    private String ticket;

    private int version;

    @Column(name = "hour_number")
    private long hour;

    private String theme;
    private String place;

    protected TicketRow() {}

    TicketRow(String ticket, Intake intake) {
        this.ticket = ticket;
        count(intake);
    }

    /** Whether {@code entered} is no earlier version than the last, which it then is. */
    boolean advance(int entered) {
        boolean newer = entered >= version;
        version = Math.max(version, entered);
        return newer;
    }

    Intake intake() {
        return new Intake(hour, theme, place);
    }

    void count(Intake intake) {
        this.hour = intake.hour();
        this.theme = intake.theme();
        this.place = intake.place();
    }
}
