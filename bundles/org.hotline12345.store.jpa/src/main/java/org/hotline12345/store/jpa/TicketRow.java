package org.hotline12345.store.jpa;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.ticket.Ticket;

/** A ticket as a document, with what lists look for beside it. */
@Entity
@Table(name = "ticket")
class TicketRow {

    @Id
    private String number;

    private int version;
    private String regulation;
    private String status;
    private String kind;
    private String category;
    private String place;

    @Column(name = "taken_at")
    private long takenAt;

    @Column(name = "moved_at")
    private long movedAt;

    @Lob
    private String body;

    protected TicketRow() {}

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    String body() {
        return body;
    }

    /** Whether lists find it as the ticket that it is. */
    boolean shows(Ticket ticket) {
        return status.equals(ticket.status().name())
                && regulation.equals(ticket.regulation())
                && version == ticket.version();
    }

    TicketRow(Ticket ticket, String body) {
        this.number = ticket.number().value();
        this.version = ticket.version();
        this.regulation = ticket.regulation();
        this.status = ticket.status().name();
        this.kind = ticket.matter().kind().name();
        this.category = ticket.matter().category();
        this.place = ticket.matter().place();
        this.takenAt = ticket.matter().takenAt().toEpochMilli();
        this.movedAt = ticket.movedAt().toEpochMilli();
        this.body = body;
    }
}
