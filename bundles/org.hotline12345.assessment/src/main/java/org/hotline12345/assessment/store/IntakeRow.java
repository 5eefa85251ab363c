package org.hotline12345.assessment.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.assessment.Intake;
import org.hotline12345.law.ticket.TicketNumber;

/** A matter that came to the call desk by telephone. */
@Entity
@Table(name = "assessment_intake")
class IntakeRow {

    @Id
    private String ticket;

    @Column(name = "month_number")
    private int month;

    @Column(name = "at_once")
    private int atOnce;

    protected IntakeRow() {}

    IntakeRow(Intake intake) {
        this.ticket = intake.ticket().value();
        this.month = Months.number(intake.month());
        this.atOnce = intake.atOnce() ? 1 : 0;
    }

    Intake intake() {
        return new Intake(new TicketNumber(ticket), Months.month(month), atOnce == 1);
    }
}
