package org.hotline12345.warning.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.warning.Burning;
import org.hotline12345.warning.OpenWork;

/** A clock of what is open. */
@Entity
@IdClass(ClockId.class)
@Table(name = "warning_clock")
class ClockRow {

    private static final String COMMA = ",";

    /** As many days as fit; more than any term with its extensions has. */
    private static final int MOST_DAYS = 600;

    @Id
    private String ticket;

    @Id
    private int assignment;

    @Id
    private String kind;

    private String basis;

    @Column(name = "start_at")
    private long start;

    @Column(name = "due_at")
    private long due;

    @Column(name = "paused_since")
    private Long pausedSince;

    @Column(name = "paused_millis")
    private long paused;

    /** Never empty, because a database may hold that for nothing. */
    @Column(name = "counted_days")
    private String days;

    protected ClockRow() {}

    ClockRow(OpenWork work, Burning clock) {
        this.ticket = work.ticket().value();
        this.assignment = work.assignment();
        this.kind = clock.kind().name();
        this.basis = clock.basis();
        this.start = clock.start().toEpochMilli();
        this.due = clock.due().toEpochMilli();
        this.pausedSince = clock.pausedSince().map(Instant::toEpochMilli).orElse(null);
        this.paused = clock.paused().toMillis();
        this.days = COMMA
                + clock.days().stream()
                        .limit(MOST_DAYS)
                        .map(it -> String.valueOf(it.toEpochDay()))
                        .collect(Collectors.joining(COMMA));
    }

    List<Object> work() {
        return List.of(ticket, assignment);
    }

    Burning clock() {
        return new Burning(
                ClockKind.valueOf(kind),
                basis,
                Instant.ofEpochMilli(start),
                Instant.ofEpochMilli(due),
                Optional.ofNullable(pausedSince).map(Instant::ofEpochMilli),
                Duration.ofMillis(paused),
                Arrays.stream(days.split(COMMA))
                        .filter(it -> !it.isEmpty())
                        .map(it -> LocalDate.ofEpochDay(Long.parseLong(it)))
                        .toList());
    }
}
