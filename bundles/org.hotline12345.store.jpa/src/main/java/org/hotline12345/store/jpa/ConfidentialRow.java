package org.hotline12345.store.jpa;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;

/** What few may see of a ticket, in a table of its own (A37). */
@Entity
@Table(name = "ticket_confidential")
class ConfidentialRow {

    @Id
    private String ticket;

    @Lob
    private String name;

    @Lob
    private String phone;

    @Lob
    private String address;

    @Column(name = "query_code")
    private String queryCode;

    @Column(name = "phone_hash")
    private String phoneHash;

    protected ConfidentialRow() {}

    ConfidentialRow(TicketNumber ticket, Confidential confidential, PhoneHash phones) {
        Contact contact = confidential.contact();
        this.ticket = ticket.value();
        this.name = contact.name().map(Storable::text).orElse(null);
        this.phone = contact.phone().map(Storable::text).orElse(null);
        this.address = contact.address().map(Storable::text).orElse(null);
        this.queryCode = confidential.queryCode();
        hash(phones);
    }

    final void hash(PhoneHash phones) {
        phoneHash = phones.of(Optional.ofNullable(phone));
    }

    Confidential confidential() {
        Contact contact =
                new Contact(Optional.ofNullable(name), Optional.ofNullable(phone), Optional.ofNullable(address));
        return new Confidential(contact, queryCode);
    }
}
