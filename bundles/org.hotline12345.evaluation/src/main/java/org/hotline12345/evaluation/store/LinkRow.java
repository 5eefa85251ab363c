package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.law.ticket.TicketNumber;

/** A link that was sent. */
@Entity
@Table(name = "evaluation_link")
class LinkRow {

    @Id
    private String selector;

    private String proof;
    private String ticket;
    private int nth;

    @Column(name = "expires_at")
    private long expiresAt;

    @Column(name = "used_at")
    private Long usedAt;

    protected LinkRow() {}

    LinkRow(Token token, TicketNumber ticket, int nth, Instant expires) {
        this.selector = token.selector();
        this.proof = token.proof();
        this.ticket = ticket.value();
        this.nth = nth;
        this.expiresAt = expires.toEpochMilli();
    }

    String proof() {
        return proof;
    }

    Link link() {
        return new Link(
                selector,
                new TicketNumber(ticket),
                nth,
                Instant.ofEpochMilli(expiresAt),
                Optional.ofNullable(usedAt).map(Instant::ofEpochMilli));
    }
}
