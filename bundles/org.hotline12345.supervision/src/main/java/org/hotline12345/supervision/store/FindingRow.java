package org.hotline12345.supervision.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.supervision.Subject;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.Finding.Decision;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.pattern.Known;

/** A finding; its matters stand in {@link MemberRow}. */
@Entity
@Table(name = "supervision_finding")
class FindingRow {

    @Id
    private long number;

    private String kind;
    private String subject;
    private String category;
    private String place;
    private String requester;
    private String unit;
    private String state;

    @Column(name = "found_at")
    private long foundAt;

    @Column(name = "first_at")
    private long firstAt;

    @Column(name = "last_at")
    private long lastAt;

    private int matters;
    private String decided;

    @Lob
    @Column(name = "decided_text")
    private String decidedText;

    private String approver;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Long decidedAt;

    @Column(name = "decided_on")
    private int decidedOn;

    @Column(name = "case_number")
    private Long supervisionCase;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected FindingRow() {}

    FindingRow(long number, Subject about, Instant now) {
        this.number = number;
        this.kind = about.kind().name();
        this.subject = about.key();
        this.category = about.category().orElse(null);
        this.place = about.place().orElse(null);
        this.requester = about.requester().orElse(null);
        this.unit = about.unit().map(UnitId::value).orElse(null);
        this.foundAt = now.toEpochMilli();
    }

    long number() {
        return number;
    }

    FindingState state() {
        return FindingState.valueOf(state);
    }

    int matters() {
        return matters;
    }

    /** @param besides how many more it has */
    Known known(Map<TicketNumber, Instant> members, int besides) {
        return new Known(number, state(), decidedOn, members, besides, Optional.ofNullable(mergedInto));
    }

    /** Stands now as {@code known} says, of which not all matters were looked at; what is merged into another keeps what it was. */
    void grow(Known known) {
        this.state = known.state().name();
        this.mergedInto = known.mergedInto().orElse(null);
        if (mergedInto == null) {
            this.matters = known.matters();
            known.members().values().forEach(at -> reach(at.toEpochMilli(), at.toEpochMilli()));
        }
    }

    /** Reaches as far as another that is merged into it. */
    void span(FindingRow other) {
        reach(other.firstAt, other.lastAt);
    }

    private void reach(long from, long to) {
        this.firstAt = lastAt == 0 ? from : Math.min(firstAt, from);
        this.lastAt = Math.max(lastAt, to);
    }

    /**
     * Some of its matters are none any more; without any it lapses, and keeps what it was.
     *
     * @param times when those were brought
     * @return whether the first or the last was among them, and some are left
     */
    boolean lose(Collection<Instant> times) {
        if (times.size() >= matters) {
            this.state = FindingState.LAPSED.name();
            return false;
        }
        this.matters -= times.size();
        return times.stream().mapToLong(Instant::toEpochMilli).anyMatch(it -> it == firstAt || it == lastAt);
    }

    void between(long from, long to) {
        this.firstAt = from;
        this.lastAt = to;
    }

    /** Stands now as {@code known} says; one without matters keeps what it was. */
    void replace(Known known) {
        this.state = known.state().name();
        this.mergedInto = known.mergedInto().orElse(null);
        if (!known.members().isEmpty()) {
            Collection<Instant> times = known.members().values();
            this.matters = known.members().size();
            this.firstAt = times.stream().min(Instant::compareTo).orElseThrow().toEpochMilli();
            this.lastAt = times.stream().max(Instant::compareTo).orElseThrow().toEpochMilli();
        }
    }

    void decide(Decision decision) {
        this.state = decision.state().name();
        this.decided = decision.state().name();
        this.decidedText = decision.text();
        this.approver = decision.approver().orElse(null);
        this.decidedBy = decision.by();
        this.decidedAt = decision.at().toEpochMilli();
        this.decidedOn = decision.matters();
    }

    void supervised(long by) {
        this.supervisionCase = by;
    }

    Subject about() {
        return new Subject(
                FindingKind.valueOf(kind),
                Optional.ofNullable(category),
                Optional.ofNullable(place),
                Optional.ofNullable(requester),
                Optional.ofNullable(unit).map(UnitId::new));
    }

    Finding finding(int requesters, List<TicketNumber> tickets) {
        return new Finding(
                number,
                FindingKind.valueOf(kind),
                Optional.ofNullable(category),
                Optional.ofNullable(place),
                Optional.ofNullable(unit).map(UnitId::new),
                state(),
                Instant.ofEpochMilli(foundAt),
                day(firstAt),
                day(lastAt),
                matters,
                requesters,
                Optional.ofNullable(decided).map(it -> decision(FindingState.valueOf(it))),
                Optional.ofNullable(supervisionCase),
                Optional.ofNullable(mergedInto),
                tickets);
    }

    private Decision decision(FindingState as) {
        return new Decision(
                as, decidedText, Optional.ofNullable(approver), decidedBy, Instant.ofEpochMilli(decidedAt), decidedOn);
    }

    private static LocalDate day(long at) {
        return Instant.ofEpochMilli(at).atZone(WorkingDays.ZONE).toLocalDate();
    }
}
