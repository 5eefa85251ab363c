package org.hotline12345.store.jpa;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.ticket.TicketNumber;

/** An event, chained to the one before it. Written once and never changed. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "ticket_event")
class EventRow {

    @Id
    private String ticket;

    @Id
    @Column(name = "sequence")
    private int number;

    private String step;

    @Lob
    private String body;

    @Column(name = "taken_at")
    private String takenAt;

    @Column(name = "recorded_at")
    private String recordedAt;

    @Lob
    private String actor;

    private String role;
    private String unit;
    private String basis;
    private Integer assignment;

    @Lob
    private String account;

    /** Of the ticket's document after this event; null where it was recorded before there was such a hash. */
    @Column(name = "ticket_hash")
    private String ticketHash;

    private String previous;
    private String hash;

    protected EventRow() {}

    /**
     * @param document the ticket as the event left it
     * @param previous the hash of the event before
     */
    EventRow(Event event, String document, String previous, Documents documents) {
        this.ticket = event.ticket().value();
        this.number = event.sequence();
        this.step = event.step().name();
        this.body = documents.write(event.step());
        this.takenAt = documents.writeInstant(event.at());
        this.recordedAt = documents.writeInstant(event.recordedAt());
        this.actor = Storable.text(event.actor().name());
        this.role = event.actor().role().name();
        this.unit = event.actor().unit().map(UnitId::value).orElse(null);
        this.basis = event.basis();
        this.assignment = event.assignment().orElse(null);
        this.account = Storable.text(event.account());
        this.ticketHash = Sha256.of(document);
        this.previous = previous;
        this.hash = computedHash();
    }

    Event event(Documents documents) {
        return new Event(
                new TicketNumber(ticket),
                number,
                documents.step(step, body),
                new Actor(actor, Role.valueOf(role), Optional.ofNullable(unit).map(UnitId::new)),
                documents.instant(takenAt),
                documents.instant(recordedAt),
                basis,
                Optional.ofNullable(assignment),
                account);
    }

    NumberedId id() {
        return new NumberedId(ticket, number);
    }

    String recordedAt() {
        return recordedAt;
    }

    String ticket() {
        return ticket;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** Whether this is the event that was recorded after the one with that hash. */
    boolean follows(String hashBefore) {
        return previous.equals(hashBefore) && hash.equals(computedHash());
    }

    /** Whether this event left the ticket as that document says; true where nothing is recorded of it. */
    boolean left(String document) {
        return ticketHash == null || ticketHash.equals(Sha256.of(document));
    }

    private String computedHash() {
        String told = Sha256.of(
                ticket,
                String.valueOf(number),
                step,
                body,
                takenAt,
                recordedAt,
                actor,
                role,
                unit == null ? "" : unit,
                basis,
                assignment == null ? "" : String.valueOf(assignment),
                account,
                previous);
        return ticketHash == null ? told : Sha256.of(told, ticketHash);
    }
}
