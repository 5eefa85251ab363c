package org.hotline12345.evaluation.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.store.Round.Outcome;
import org.hotline12345.evaluation.store.Round.State;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;

/** A round as it is kept. */
@Entity
@IdClass(RoundId.class)
@Table(name = "evaluation_round")
class RoundRow {

    /** In the place of a time where nothing is to be done. */
    static final long NEVER = Long.MAX_VALUE;

    @Id
    private String ticket;

    @Id
    private int nth;

    @Column(name = "sequence")
    private int number;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "until_at")
    private long untilAt;

    private String intake;
    private int reachable;
    private String state;
    private String reason;
    private String way;
    private String channel;
    private int asked;
    private int reached;
    private int tries;

    @Column(name = "next_at")
    private long nextAt;

    @Column(name = "asked_at")
    private Long askedAt;

    @Column(name = "reminded_at")
    private Long remindedAt;

    private String outcome;

    @Column(name = "call_service")
    private String callService;

    private String handling;

    @Column(name = "ended_at")
    private Long endedAt;

    private int counts;

    @Column(name = "phone_at")
    private long phoneAt;

    @Column(name = "phone_tries")
    private int phoneTries;

    @Column(name = "phone_by")
    private String phoneBy;

    private int answered;

    protected RoundRow() {}

    RoundRow(Opening opening, boolean counted) {
        this.ticket = opening.ticket().value();
        this.nth = opening.nth();
        this.number = opening.sequence();
        this.openedAt = opening.at().toEpochMilli();
        this.untilAt = opening.until().toEpochMilli();
        this.intake = opening.intake().name();
        this.reachable = opening.reachable() ? 1 : 0;
        this.state = (opening.whyNot().isPresent() ? State.NOT_ASKED : State.WAITING).name();
        this.reason = opening.whyNot().orElse(null);
        this.nextAt = opening.whyNot().isPresent() ? NEVER : this.openedAt;
        this.outcome = Outcome.OPEN.name();
        this.counts = counted ? 1 : 0;
        this.phoneAt = opening.reachable() ? this.openedAt : NEVER;
    }

    ToPhone toPhone() {
        return new ToPhone(round(), phoneTries, Instant.ofEpochMilli(phoneAt), Optional.ofNullable(phoneBy));
    }

    Round round() {
        return new Round(
                new TicketNumber(ticket),
                nth,
                Instant.ofEpochMilli(openedAt),
                Instant.ofEpochMilli(untilAt),
                Channel.valueOf(intake),
                reachable == 1,
                State.valueOf(state),
                Optional.ofNullable(reason),
                Optional.ofNullable(way).map(Way::valueOf),
                Optional.ofNullable(channel),
                tries,
                nextAt == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(nextAt)),
                Optional.ofNullable(askedAt).map(Instant::ofEpochMilli),
                Optional.ofNullable(remindedAt).map(Instant::ofEpochMilli),
                reached == 1,
                Outcome.valueOf(outcome),
                Optional.ofNullable(callService).map(Rating::valueOf),
                Optional.ofNullable(handling).map(Rating::valueOf));
    }

    boolean rated() {
        return outcome.equals(Outcome.RATED.name());
    }

    /** Whether it was open when the step of this number was taken. */
    boolean openAt(int sequence) {
        return outcome.equals(Outcome.OPEN.name()) && number < sequence;
    }

    int nth() {
        return nth;
    }

    void count(boolean counted) {
        this.counts = counted ? 1 : 0;
    }

    /** The requester has rated; that needs no asking any more. */
    void rate(Rating ofCallService, Rating ofHandling, Instant at) {
        this.callService = ofCallService.name();
        this.handling = ofHandling.name();
        this.reached = 1;
        end(Outcome.RATED, at, "询问前已评价");
    }

    /** The time went by. */
    void expire(Instant at) {
        end(Outcome.UNRATED, at, "评价时间内未能询问");
    }

    private void end(Outcome end, Instant at, String whyNotAsked) {
        this.outcome = end.name();
        this.endedAt = at.toEpochMilli();
        this.nextAt = NEVER;
        // In whose hand it was stays, since who took the rating down says so after it.
        this.phoneAt = NEVER;
        if (state.equals(State.WAITING.name())) {
            this.state = State.NOT_ASKED.name();
            this.reason = whyNotAsked;
        }
    }
}
