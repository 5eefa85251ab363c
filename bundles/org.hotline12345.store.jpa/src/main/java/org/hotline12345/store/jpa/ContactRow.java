package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;

/** What few may see of a ticket (A37): one document, encrypted for that ticket. */
@Entity
@Table(name = "ticket_contact")
class ContactRow {

    @Id
    private String ticket;

    @Column(name = "key_id")
    private String keyId;

    @Lob
    private String sealed;

    @Column(name = "phone_hash")
    private String phoneHash;

    protected ContactRow() {}

    ContactRow(TicketNumber ticket, Confidential confidential, Keyring keys, Documents documents) {
        this.ticket = ticket.value();
        seal(confidential, keys, documents);
    }

    private void seal(Confidential confidential, Keyring keys, Documents documents) {
        this.keyId = keys.inUse();
        this.sealed = keys.seal(documents.write(confidential), place());
        this.phoneHash = keys.hash(confidential.contact().phone());
    }

    /** Encrypts it under the key that is in use. */
    final void seal(Keys keys, Documents documents) {
        seal(confidential(keys, documents), keys.ring(), documents);
    }

    final String ticket() {
        return ticket;
    }

    final String keyId() {
        return keyId;
    }

    final String sealed() {
        return sealed;
    }

    final String phoneHash() {
        return phoneHash;
    }

    /** What is left where the key is lost. */
    static Confidential lost() {
        return new Confidential(Contact.none(), "");
    }

    final Confidential confidential(Keys keys, Documents documents) {
        return documents.read(keys.open(keyId, sealed, place()), Confidential.class);
    }

    private String place() {
        return "ticket_contact/" + ticket;
    }
}
