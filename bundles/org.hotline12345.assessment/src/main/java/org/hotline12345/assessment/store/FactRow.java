package org.hotline12345.assessment.store;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.hotline12345.assessment.Fact;
import org.hotline12345.assessment.Fact.Done;
import org.hotline12345.assessment.Fact.Rated;
import org.hotline12345.assessment.Fact.Returning;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;

/** A fact, in columns that plain SQL can count. */
@Entity
@IdClass(FactId.class)
@Table(name = "assessment_fact")
class FactRow {

    @Id
    private String ticket;

    @Id
    private int assignment;

    private String unit;
    private String theme;
    private int delivered;
    private int redo;
    private int redone;

    @Column(name = "returning_as")
    private String returning;

    @Column(name = "sign_month")
    private Integer signMonth;

    @Column(name = "sign_in_time")
    private int signInTime;

    @Column(name = "sign_minutes")
    private Long signMinutes;

    @Column(name = "reply_month")
    private Integer replyMonth;

    @Column(name = "reply_in_time")
    private int replyInTime;

    @Column(name = "reply_minutes")
    private Long replyMinutes;

    @Column(name = "close_month")
    private Integer closeMonth;

    @Column(name = "close_in_time")
    private int closeInTime;

    @Column(name = "close_used")
    private Integer closeUsed;

    @Column(name = "close_minutes")
    private Long closeMinutes;

    @Column(name = "rate_month")
    private Integer rateMonth;

    private String rating;

    protected FactRow() {}

    FactRow(Fact fact) {
        this.ticket = fact.ticket().value();
        this.assignment = fact.assignment();
        this.unit = fact.unit().value();
        this.theme = fact.theme();
        this.delivered = Months.number(fact.delivered());
        this.redo = number(fact.redo());
        this.redone = number(fact.redone());
        this.returning = fact.returning().name();
        fact.signing().ifPresent(it -> {
            this.signMonth = Months.number(it.month());
            this.signInTime = number(it.inTime());
            this.signMinutes = minutes(it);
        });
        fact.reply().ifPresent(it -> {
            this.replyMonth = Months.number(it.month());
            this.replyInTime = number(it.inTime());
            this.replyMinutes = minutes(it);
        });
        fact.closing().ifPresent(it -> {
            this.closeMonth = Months.number(it.month());
            this.closeInTime = number(it.inTime());
            this.closeUsed = it.used().isPresent() ? it.used().getAsInt() : null;
            this.closeMinutes = minutes(it);
        });
        fact.rating().ifPresent(it -> {
            this.rateMonth = Months.number(it.month());
            this.rating = it.given().map(Rating::name).orElse(null);
        });
    }

    Fact fact() {
        return new Fact(
                new TicketNumber(ticket),
                assignment,
                new UnitId(unit),
                theme,
                Months.month(delivered),
                redo == 1,
                redone == 1,
                Returning.valueOf(returning),
                month(signMonth).map(it -> new Done(it, signInTime == 1, OptionalInt.empty(), minutes(signMinutes))),
                month(replyMonth).map(it -> new Done(it, replyInTime == 1, OptionalInt.empty(), minutes(replyMinutes))),
                month(closeMonth).map(it -> new Done(it, closeInTime == 1, used(), minutes(closeMinutes))),
                month(rateMonth)
                        .map(it -> new Rated(it, Optional.ofNullable(rating).map(Rating::valueOf))));
    }

    private OptionalInt used() {
        return closeUsed == null ? OptionalInt.empty() : OptionalInt.of(closeUsed);
    }

    private static int number(boolean is) {
        return is ? 1 : 0;
    }

    private static Long minutes(Done done) {
        return done.minutes().isPresent() ? done.minutes().getAsLong() : null;
    }

    private static OptionalLong minutes(Long stored) {
        return stored == null ? OptionalLong.empty() : OptionalLong.of(stored);
    }

    private static Optional<YearMonth> month(Integer stored) {
        return Optional.ofNullable(stored).map(Months::month);
    }
}
