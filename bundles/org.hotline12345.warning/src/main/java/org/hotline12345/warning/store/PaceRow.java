package org.hotline12345.warning.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.Picture;

/** The pace of one assignment. */
@Entity
@IdClass(PaceId.class)
@Table(name = "warning_pace")
class PaceRow {

    @Id
    private String ticket;

    @Id
    private int assignment;

    @Id
    private String measure;

    private String unit;
    private String kind;

    @Column(name = "month_number")
    private int month;

    private int part;

    protected PaceRow() {}

    PaceRow(TicketNumber ticket, Picture.Part of, Pace pace) {
        this.ticket = ticket.value();
        this.assignment = of.assignment();
        this.measure = pace.measure().name();
        this.unit = pace.unit().value();
        this.kind = pace.kind().name();
        this.month = Months.number(pace.month());
        this.part = pace.part();
    }

    Pace pace() {
        return new Pace(new UnitId(unit), Kind.valueOf(kind), Pace.Measure.valueOf(measure), Months.month(month), part);
    }
}
