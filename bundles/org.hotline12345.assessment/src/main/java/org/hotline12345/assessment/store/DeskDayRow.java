package org.hotline12345.assessment.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.law.party.UnitId;

/** What a telephone system counted of a group on a day. */
@Entity
@IdClass(DeskDayId.class)
@Table(name = "assessment_desk_day")
class DeskDayRow {

    @Id
    @Column(name = "desk_day")
    private String onDay;

    @Id
    @Column(name = "desk_group")
    private String team;

    private String name;
    private long offered;
    private long connected;

    @Column(name = "wait_seconds")
    private long waitSeconds;

    private Long resolved;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private long enteredAt;

    protected DeskDayRow() {}

    DeskDayRow(DeskDay given, String by, Instant at) {
        this.onDay = given.day().toString();
        this.team = given.group().value();
        this.name = given.name();
        this.offered = given.offered();
        this.connected = given.connected();
        this.waitSeconds = given.waitSeconds();
        this.resolved = given.resolved().orElse(null);
        this.enteredBy = by;
        this.enteredAt = at.toEpochMilli();
    }

    DeskDay day() {
        return new DeskDay(
                LocalDate.parse(onDay),
                new UnitId(team),
                name,
                offered,
                connected,
                waitSeconds,
                Optional.ofNullable(resolved));
    }
}
