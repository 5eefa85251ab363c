package org.hotline12345.assessment.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.assessment.Count;

/** A running total. */
@Entity
@IdClass(TotalId.class)
@Table(name = "assessment_total")
class TotalRow {

    @Id
    @Column(name = "month_number")
    private int month;

    @Id
    private String unit;

    @Id
    private String theme;

    @Id
    private String measure;

    private long amount;

    protected TotalRow() {}

    TotalRow(Count count, long amount) {
        this.month = Months.number(count.month());
        this.unit = count.unit().value();
        this.theme = count.theme();
        this.measure = count.measure().name();
        this.amount = amount;
    }
}
