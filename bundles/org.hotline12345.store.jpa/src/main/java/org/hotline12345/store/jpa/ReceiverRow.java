package org.hotline12345.store.jpa;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** One who is to hear of every step. */
@Entity
@Table(name = "receiver")
class ReceiverRow {

    @Id
    private String name;

    @Column(name = "known_at")
    private long knownAt;

    protected ReceiverRow() {}

    ReceiverRow(String name, Instant knownAt) {
        this.name = name;
        this.knownAt = knownAt.toEpochMilli();
    }
}
