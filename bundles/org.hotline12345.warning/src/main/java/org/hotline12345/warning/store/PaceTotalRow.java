package org.hotline12345.warning.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.warning.Pace;

/** How many had the same pace. */
@Entity
@IdClass(PaceTotalId.class)
@Table(name = "warning_pace_total")
class PaceTotalRow {

    @Id
    @Column(name = "month_number")
    private int month;

    @Id
    private String unit;

    @Id
    private String kind;

    @Id
    private String measure;

    @Id
    private int part;

    private long amount;

    protected PaceTotalRow() {}

    PaceTotalRow(Pace pace, long amount) {
        this.month = Months.number(pace.month());
        this.unit = pace.unit().value();
        this.kind = pace.kind().name();
        this.measure = pace.measure().name();
        this.part = pace.part();
        this.amount = amount;
    }
}
