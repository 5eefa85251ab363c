package org.hotline12345.assessment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What an assessment asks of one assignment. Months are of Asia/Shanghai.
 *
 * @param ticket whose
 * @param assignment its number on the ticket
 * @param unit who has or had it
 * @param theme the first level of the matter's category
 * @param delivered in which month it was delivered
 * @param redo whether it is the redo of a matter (A22)
 * @param redone whether the matter was redone after it
 * @param returning what became of a return (A15)
 * @param signing how it was signed, or that it was not in time; empty while it may still be
 * @param reply how its unit first handed in what it did, or that it was not in time; empty while it may still be
 * @param closing how it was closed, or that it was not in time; empty while it may still be
 * @param rating how its requester rated, or that nobody did; empty while somebody may, and where it is not this one's
 */
public record Fact(
        TicketNumber ticket,
        int assignment,
        UnitId unit,
        String theme,
        YearMonth delivered,
        boolean redo,
        boolean redone,
        Returning returning,
        Optional<Done> signing,
        Optional<Done> reply,
        Optional<Done> closing,
        Optional<Rated> rating) {

    /** Whether the closing is one to be proud of: the matter was neither redone nor left its requester dissatisfied (A34). */
    public boolean clean() {
        return !redo
                && !redone
                && rating.flatMap(Rated::given).filter(Rating::dissatisfied).isEmpty();
    }

    /** 退回. What became of a return. */
    public enum Returning {
        /** None was asked for, or it is under review. */
        NONE,
        /** The center took it back. */
        AGREED,
        /** The center refused it, and the unit went on. */
        REFUSED
    }

    /**
     * Something that has a limit.
     *
     * @param month that of the doing where it was in time, and of the limit where it was not
     * @param inTime whether it was done within the limit
     * @param used how much of the time that there was it took, in percent, rounded up; empty while it is not done, and where
     *     nobody asks
     * @param minutes how long it took; empty while it is not done
     */
    public record Done(YearMonth month, boolean inTime, OptionalInt used, OptionalLong minutes) {

        /** Not done, and too late. */
        static Done missed(YearMonth month) {
            return new Done(month, false, OptionalInt.empty(), OptionalLong.empty());
        }
    }

    /**
     * A rating that was due.
     *
     * @param month that of the rating, or that in which the window closed
     * @param given empty where nobody rated, which is never satisfied
     */
    public record Rated(YearMonth month, Optional<Rating> given) {}
}
