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

    @Column(name = "key_id")
    private String keyId;

    /** Encrypted: the contact is in it, and who has the rest of the request would soon guess eleven digits. */
    private String fingerprint;

    private String ticket;
    private int version;

    @Column(name = "recorded_at")
    private long recordedAt;

    protected RequestKeyRow() {}

    RequestKeyRow(RequestKey key, Event event, Keyring keys) {
        this.id = idOf(key.actor(), key.key());
        seal(key.fingerprint(), keys);
        this.ticket = event.ticket().value();
        this.version = event.sequence();
        this.recordedAt = event.recordedAt().toEpochMilli();
    }

    static String idOf(String actor, String key) {
        return Sha256.of(actor, key);
    }

    /** Where the fingerprint of a request belongs. */
    static String place(String id) {
        return "request_key/" + id;
    }

    private void seal(String clear, Keyring keys) {
        this.keyId = keys.inUse();
        this.fingerprint = keys.seal(clear, place(id));
    }

    /** Encrypts it under the key that is in use. */
    void seal(Keys keys) {
        seal(keys.open(keyId, fingerprint, place(id)), keys.ring());
    }

    String keyId() {
        return keyId;
    }

    Earlier earlier(Keys keys) {
        return earlier(keys.open(keyId, fingerprint, place(id)));
    }

    /** With a fingerprint that no request has: whether the same is asked again cannot be known. */
    Earlier lost() {
        return earlier("");
    }

    private Earlier earlier(String clear) {
        return new Earlier(clear, new TicketNumber(ticket), version);
    }
}
