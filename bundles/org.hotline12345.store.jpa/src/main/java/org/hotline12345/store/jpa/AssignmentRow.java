package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.TicketNumber;

/** Which unit has or had which ticket. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "ticket_assignment")
class AssignmentRow {

    @Id
    private String ticket;

    @Id
    private int number;

    private String unit;
    private String stage;

    @Column(name = "is_open")
    private boolean open;

    protected AssignmentRow() {}

    AssignmentRow(TicketNumber ticket, Assignment assignment) {
        this.ticket = ticket.value();
        this.number = assignment.number();
        become(assignment);
    }

    int number() {
        return number;
    }

    final void become(Assignment assignment) {
        unit = assignment.unit().value();
        stage = assignment.stage().name();
        open = assignment.stage().open();
    }
}
