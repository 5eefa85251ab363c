package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.procedure.Event;

/** An event that nobody was told of yet. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "outbox")
class OutboxRow {

    @Id
    private String ticket;

    @Id
    @Column(name = "sequence")
    private int number;

    /** Counted by the database, in the order in which steps were kept. */
    @Column(insertable = false, updatable = false)
    private long queued;

    protected OutboxRow() {}

    OutboxRow(Event event) {
        this.ticket = event.ticket().value();
        this.number = event.sequence();
    }

    NumberedId id() {
        return new NumberedId(ticket, number);
    }
}
