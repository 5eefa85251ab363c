package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.CaseGround;

/** A supervision of a ticket, in one case. */
@Entity
@IdClass(GroundId.class)
@Table(name = "supervision_ground")
class GroundRow {

    @Id
    private String ticket;

    @Id
    private int nth;

    @Column(name = "case_number")
    private long caseNumber;

    private String ground;

    @Lob
    @Column(name = "rests_on")
    private String document;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "due_at")
    private long dueAt;

    @Lob
    private String counted;

    @Lob
    private String result;

    private int lifted;

    protected GroundRow() {}

    GroundRow(CaseGround of, long caseNumber) {
        this.ticket = of.ticket().value();
        this.nth = of.supervision();
        this.caseNumber = caseNumber;
        this.ground = of.ground();
        this.document = of.document();
        this.openedAt = of.openedAt().toEpochMilli();
        this.workingDays = of.workingDays();
        this.dueAt = of.due().toEpochMilli();
        this.counted = of.counted();
        end(of);
    }

    /** What has ended stays so. A limit keeps the days that were set when it began, and is counted by the calendar of now. */
    void replace(CaseGround now) {
        if (!open()) {
            return;
        }
        if (now.workingDays() == workingDays) {
            this.dueAt = now.due().toEpochMilli();
            this.counted = now.counted();
        }
        end(now);
    }

    private void end(CaseGround of) {
        this.result = of.result().orElse(null);
        this.lifted = of.lifted() ? 1 : 0;
    }

    boolean open() {
        return result == null;
    }

    String ticket() {
        return ticket;
    }

    int nth() {
        return nth;
    }

    long caseNumber() {
        return caseNumber;
    }

    long dueAt() {
        return dueAt;
    }

    String result() {
        return result;
    }

    void moveTo(long other) {
        this.caseNumber = other;
    }

    /** @param units the units that its ticket concerns */
    CaseGround ground(Set<UnitId> units) {
        return new CaseGround(
                new TicketNumber(ticket),
                nth,
                ground,
                document,
                Instant.ofEpochMilli(openedAt),
                workingDays,
                Instant.ofEpochMilli(dueAt),
                counted,
                units,
                Optional.ofNullable(result),
                lifted == 1);
    }
}
