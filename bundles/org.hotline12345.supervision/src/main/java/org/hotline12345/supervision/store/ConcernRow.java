package org.hotline12345.supervision.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;

/** A unit that a case concerns, by one of its tickets or because the center has named it. */
@Entity
@IdClass(ConcernId.class)
@Table(name = "supervision_concern")
class ConcernRow {

    /** In the place of a ticket where the center has named the unit. */
    static final String NAMED = "-";

    @Id
    @Column(name = "case_number")
    private long caseNumber;

    @Id
    private String ticket;

    @Id
    private String unit;

    protected ConcernRow() {}

    ConcernRow(long caseNumber, String ticket, UnitId unit) {
        this.caseNumber = caseNumber;
        this.ticket = ticket;
        this.unit = unit.value();
    }

    long caseNumber() {
        return caseNumber;
    }

    String ticket() {
        return ticket;
    }

    UnitId unit() {
        return new UnitId(unit);
    }
}
