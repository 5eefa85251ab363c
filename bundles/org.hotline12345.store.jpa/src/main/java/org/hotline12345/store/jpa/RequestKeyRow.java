package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.RequestKey;

/** What a request came to, for when it is sent again. */
@Entity
@Table(name = "request_key")
class RequestKeyRow {

    @Id
    private String id;

    private String fingerprint;
    private String ticket;
    private int version;

    @Column(name = "recorded_at")
    private long recordedAt;

    protected RequestKeyRow() {}

    RequestKeyRow(RequestKey key, Event event) {
        this.id = idOf(key.actor(), key.key());
        this.fingerprint = key.fingerprint();
        this.ticket = event.ticket().value();
        this.version = event.sequence();
        this.recordedAt = event.recordedAt().toEpochMilli();
    }

    static String idOf(String actor, String key) {
        return Sha256.of(actor, key);
    }

    Earlier earlier() {
        return new Earlier(fingerprint, new TicketNumber(ticket), version);
    }
}
