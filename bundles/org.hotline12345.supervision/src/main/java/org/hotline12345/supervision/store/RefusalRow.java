package org.hotline12345.supervision.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;

/** A unit whose return of a ticket was refused. */
@Entity
@IdClass(RefusalId.class)
@Table(name = "supervision_refusal")
class RefusalRow {

    @Id
    private String ticket;

    @Id
    private String unit;

    @Column(name = "taken_at")
    private long takenAt;

    protected RefusalRow() {}

    RefusalRow(String ticket, UnitId unit, Instant deliveredAt) {
        this.ticket = ticket;
        this.unit = unit.value();
        this.takenAt = deliveredAt.toEpochMilli();
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    Instant at() {
        return Instant.ofEpochMilli(takenAt);
    }

    void at(Instant deliveredAt) {
        this.takenAt = deliveredAt.toEpochMilli();
    }
}
