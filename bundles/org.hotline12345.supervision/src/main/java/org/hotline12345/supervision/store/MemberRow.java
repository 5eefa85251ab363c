package org.hotline12345.supervision.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.Subject;

/** A matter of a finding. */
@Entity
@IdClass(MemberId.class)
@Table(name = "supervision_member")
class MemberRow {

    @Id
    private String kind;

    @Id
    private String subject;

    @Id
    private String ticket;

    private long finding;

    @Column(name = "taken_at")
    private long takenAt;

    protected MemberRow() {}

    MemberRow(Subject about, TicketNumber ticket, long finding, Instant takenAt) {
        this.kind = about.kind().name();
        this.subject = about.key();
        this.ticket = ticket.value();
        this.finding = finding;
        this.takenAt = takenAt.toEpochMilli();
    }

    TicketNumber ticket() {
        return new TicketNumber(ticket);
    }

    long finding() {
        return finding;
    }

    Instant takenAt() {
        return Instant.ofEpochMilli(takenAt);
    }

    void moveTo(long other) {
        this.finding = other;
    }
}
