package org.hotline12345.warning.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Standing;

/** What is open. */
@Entity
@IdClass(WorkId.class)
@Table(name = "warning_work")
class WorkRow {

    /** The unit of what lies with the center; no unit has such an id. */
    static final String CENTER = "-";

    @Id
    private String ticket;

    @Id
    private int assignment;

    private String unit;
    private String theme;
    private String place;
    private String kind;
    private String standing;

    @Column(name = "since_at")
    private long since;

    @Column(name = "due_at")
    private long due;

    protected WorkRow() {}

    WorkRow(OpenWork work) {
        this.ticket = work.ticket().value();
        this.assignment = work.assignment();
        this.unit = work.unit().map(UnitId::value).orElse(CENTER);
        this.theme = work.theme();
        this.place = work.place();
        this.kind = work.kind().name();
        this.standing = work.standing().name();
        this.since = work.since().toEpochMilli();
        this.due = work.due().toEpochMilli();
    }

    String ticket() {
        return ticket;
    }

    /** What tells it apart from all others. */
    List<Object> key() {
        return List.of(ticket, assignment);
    }

    OpenWork work(List<Burning> clocks) {
        return new OpenWork(
                new TicketNumber(ticket),
                assignment,
                Optional.of(unit).filter(it -> !it.equals(CENTER)).map(UnitId::new),
                theme,
                place,
                Kind.valueOf(kind),
                Standing.valueOf(standing),
                Instant.ofEpochMilli(since),
                clocks);
    }
}
