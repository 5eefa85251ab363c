package org.hotline12345.assessment.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/** What a reviewer thought of a call. */
@Entity
@Table(name = "assessment_mark")
class MarkRow {

    @Id
    private String id;

    @Column(name = "desk_day")
    private String onDay;

    @Column(name = "desk_group")
    private String team;

    private int mark;
    private String ticket;

    @Lob
    private String note;

    private String reviewer;

    @Column(name = "entered_at")
    private long enteredAt;

    protected MarkRow() {}

    MarkRow(QualityMark given, String by, Instant at) {
        this.id = given.id();
        this.onDay = given.day().toString();
        this.team = given.group().value();
        this.mark = given.mark();
        this.ticket = given.ticket().map(TicketNumber::value).orElse(null);
        this.note = given.note();
        this.reviewer = by;
        this.enteredAt = at.toEpochMilli();
    }

    QualityMark mark() {
        return new QualityMark(
                id,
                LocalDate.parse(onDay),
                new UnitId(team),
                mark,
                Optional.ofNullable(ticket).map(TicketNumber::new),
                note);
    }
}
