package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** That a node has a unit, and when it last said so, in milliseconds by the clock of the database. */
@Entity
@IdClass(PresenceId.class)
@Table(name = "unit_presence")
class PresenceRow {

    @Id
    private String unit;

    @Id
    private String node;

    @Column(name = "seen_at")
    private long seenAt;

    protected PresenceRow() {}

    PresenceRow(String unit, String node, long seenAt) {
        this.unit = unit;
        this.node = node;
        this.seenAt = seenAt;
    }

    String unit() {
        return unit;
    }

    String node() {
        return node;
    }
}
