package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.supervision.api.CaseState;

/** A case; its grounds, units and entries stand in rows of their own. */
@Entity
@Table(name = "supervision_case")
class CaseRow {

    @Id
    private long number;

    private String subject;
    private String state;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "due_at")
    private long dueAt;

    @Column(name = "set_due_at")
    private Long setDueAt;

    @Lob
    private String result;

    @Column(name = "ended_at")
    private Long endedAt;

    private Long finding;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected CaseRow() {}

    CaseRow(long number, String subject, Instant openedAt, String openedBy, Optional<Long> finding) {
        this.number = number;
        this.subject = subject;
        this.state = CaseState.OPEN.name();
        this.openedAt = openedAt.toEpochMilli();
        this.openedBy = openedBy;
        this.finding = finding.orElse(null);
    }

    /**
     * Stands now as its grounds say.
     *
     * @param due the first limit of those that are open, or else of all
     * @param open whether one is open
     * @param at when what has ended since is taken to have ended
     * @param results of each; asked where the last has ended
     */
    void follow(long due, boolean open, Instant at, Supplier<List<String>> results) {
        this.dueAt = Optional.ofNullable(setDueAt).orElse(due);
        if (open) {
            this.state = CaseState.OPEN.name();
            this.endedAt = null;
            this.result = null;
        } else if (state() != CaseState.ENDED) {
            this.state = CaseState.ENDED.name();
            this.endedAt = at.toEpochMilli();
            this.result = results.get().stream().distinct().collect(Collectors.joining("；"));
        }
    }

    void mergeInto(long other) {
        this.state = CaseState.MERGED.name();
        this.mergedInto = other;
    }

    void due(Instant set) {
        this.setDueAt = set.toEpochMilli();
        this.dueAt = setDueAt;
    }

    void result(String said) {
        this.result = said;
    }

    long number() {
        return number;
    }

    String subject() {
        return subject;
    }

    CaseState state() {
        return CaseState.valueOf(state);
    }

    Instant openedAt() {
        return Instant.ofEpochMilli(openedAt);
    }

    String openedBy() {
        return openedBy;
    }

    Instant dueAt() {
        return Instant.ofEpochMilli(dueAt);
    }

    boolean set() {
        return setDueAt != null;
    }

    Optional<String> result() {
        return Optional.ofNullable(result);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt).map(Instant::ofEpochMilli);
    }

    Optional<Long> finding() {
        return Optional.ofNullable(finding);
    }

    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
