package org.hotline12345.store.jpa;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Clock;

/** Which limit of which ticket runs out when. */
@Entity
@IdClass(NumberedId.class)
@Table(name = "ticket_clock")
class ClockRow {

    @Id
    private String ticket;

    @Id
    private int number;

    private int assignment;
    private String kind;

    @Column(name = "due_at")
    private long dueAt;

    @Column(name = "is_running")
    private boolean running;

    @Column(name = "is_paused")
    private boolean paused;

    /** When it is to ring next; null where nobody waits for it. */
    @Column(name = "alarm_at")
    private Long alarmAt;

    protected ClockRow() {}

    ClockRow(TicketNumber ticket, int number, int assignment, Clock clock, boolean heard) {
        this.ticket = ticket.value();
        this.number = number;
        become(assignment, clock, heard);
    }

    int number() {
        return number;
    }

    /** @param heard whether the law still listens to it */
    final void become(int ofAssignment, Clock clock, boolean heard) {
        assignment = ofAssignment;
        kind = clock.kind().name();
        dueAt = clock.due().toEpochMilli();
        running = clock.running();
        paused = clock.paused();
        alarmAt = clock.alarm().filter(it -> heard).map(Instant::toEpochMilli).orElse(null);
    }
}
