package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.Followed;

/** What is followed of a ticket. Who enters one holds its row. */
@Entity
@Table(name = "supervision_ticket")
class TicketRow {

    @Id
    private String ticket;

    private int version;

    @Column(name = "taken_at")
    private long takenAt;

    private String category;
    private String place;
    private int complaint;
    private int declined;
    private String requester;
    private int solved;

    @Column(name = "no_effect")
    private int without;

    protected TicketRow() {}

    TicketRow(Followed followed) {
        this.ticket = followed.ticket().value();
        this.requester = followed.requester().orElse("");
        replace(followed);
    }

    /** Whether {@code followed} is no earlier version than the last; then it is kept. */
    boolean advance(Followed followed) {
        if (followed.version() < version) {
            return false;
        }
        replace(followed);
        return true;
    }

    /** The requester stays: keys change, and who it is does not. */
    private void replace(Followed followed) {
        this.version = followed.version();
        this.takenAt = followed.takenAt().toEpochMilli();
        this.category = followed.category();
        this.place = followed.place();
        this.complaint = number(followed.complaint());
        this.declined = number(followed.declined());
        this.solved = number(followed.solved());
        this.without = number(followed.without());
    }

    Followed followed(Map<UnitId, Instant> refused) {
        return new Followed(
                new TicketNumber(ticket),
                version,
                Instant.ofEpochMilli(takenAt),
                category,
                place,
                complaint == 1,
                declined == 1,
                Optional.of(requester).filter(it -> !it.isEmpty()),
                solved == 1,
                without == 1,
                refused);
    }

    private static int number(boolean is) {
        return is ? 1 : 0;
    }
}
