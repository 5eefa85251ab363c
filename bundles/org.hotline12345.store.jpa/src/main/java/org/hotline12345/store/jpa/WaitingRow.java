package org.hotline12345.store.jpa;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.store.api.Waiting;

/** An event that one receiver has not heard of yet. */
@Entity
@IdClass(WaitingId.class)
@Table(name = "receiver_waiting")
class WaitingRow {

    private static final int LONGEST_ERROR = 200;

    @Id
    private String receiver;

    @Id
    private String ticket;

    @Id
    @Column(name = "sequence")
    private int number;

    @Column(name = "recorded_at")
    private long recordedAt;

    private int tries;

    @Column(name = "next_at")
    private long nextAt;

    private String error;

    protected WaitingRow() {}

    WaitingRow(Waiting waiting) {
        this.receiver = waiting.receiver();
        this.ticket = waiting.event().ticket().value();
        this.number = waiting.event().sequence();
        this.recordedAt = waiting.event().recordedAt().toEpochMilli();
        this.tries = waiting.tries();
        this.nextAt = waiting.nextAt().toEpochMilli();
        this.error = error(waiting);
    }

    /** As much of what went wrong as there is room for; null where nothing did. */
    static String error(Waiting waiting) {
        return waiting.error()
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST_ERROR)))
                .map(Storable::text)
                .orElse(null);
    }

    NumberedId event() {
        return new NumberedId(ticket, number);
    }

    Waiting waiting(Event event) {
        return new Waiting(receiver, event, tries, Instant.ofEpochMilli(nextAt), Optional.ofNullable(error));
    }
}
