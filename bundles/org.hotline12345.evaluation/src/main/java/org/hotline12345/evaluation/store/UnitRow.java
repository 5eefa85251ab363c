package org.hotline12345.evaluation.store;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A unit that closed a part of what is rated in a round. */
@Entity
@IdClass(UnitRowId.class)
@Table(name = "evaluation_unit")
class UnitRow {

    @Id
    private String ticket;

    @Id
    private int nth;

    @Id
    private String unit;

    protected UnitRow() {}

    UnitRow(String ticket, int nth, String unit) {
        this.ticket = ticket;
        this.nth = nth;
        this.unit = unit;
    }
}
