package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/**
 * 转派. A ticket in the hands of one unit, with the clocks of that unit.
 *
 * @param number counts the assignments of the ticket, from 1
 * @param unit who has it
 * @param stage where it stands
 * @param dispatchedAt when it was delivered; every clock of the unit runs from here
 * @param signedAt when it was signed
 * @param redo whether it is the redo of a matter (A22)
 * @param clocks the unit's clocks
 * @param returned the reason of the last return asked for
 * @param report the last closure request
 */
public record Assignment(
        int number,
        UnitId unit,
        Stage stage,
        Instant dispatchedAt,
        Optional<Instant> signedAt,
        boolean redo,
        List<Clock> clocks,
        Optional<ReturnReason> returned,
        Optional<ClosureReport> report) {

    public Assignment {
        signedAt = signedAt == null ? Optional.empty() : signedAt;
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        returned = returned == null ? Optional.empty() : returned;
        report = report == null ? Optional.empty() : report;
    }

    /** An assignment that has just been delivered. */
    public static Assignment delivered(int number, UnitId unit, Instant at, boolean redo, List<Clock> clocks) {
        return new Assignment(
                number,
                unit,
                Stage.AWAITING_SIGNATURE,
                at,
                Optional.empty(),
                redo,
                clocks,
                Optional.empty(),
                Optional.empty());
    }

    public Optional<Clock> clock(ClockKind kind) {
        return clocks.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** The stage in which the unit works on: signed, or still to be signed. */
    public Assignment atWork() {
        return in(signedAt.isPresent() ? Stage.SIGNED : Stage.AWAITING_SIGNATURE);
    }

    public Assignment in(Stage next) {
        return new Assignment(number, unit, next, dispatchedAt, signedAt, redo, clocks, returned, report);
    }

    public Assignment signed(Instant at) {
        return new Assignment(
                number, unit, Stage.SIGNED, dispatchedAt, Optional.of(at), redo, clocks, returned, report);
    }

    public Assignment returned(ReturnReason reason) {
        return new Assignment(number, unit, stage, dispatchedAt, signedAt, redo, clocks, Optional.of(reason), report);
    }

    public Assignment reported(ClosureReport closure) {
        return new Assignment(
                number, unit, stage, dispatchedAt, signedAt, redo, clocks, returned, Optional.of(closure));
    }

    /** The same matter with the same clocks in another unit's hands. */
    public Assignment passedTo(UnitId other, int newNumber) {
        return new Assignment(newNumber, other, stage, dispatchedAt, signedAt, redo, clocks, returned, report);
    }

    public Assignment withClocks(UnaryOperator<Clock> change) {
        List<Clock> changed = clocks.stream().map(change).toList();
        return new Assignment(number, unit, stage, dispatchedAt, signedAt, redo, changed, returned, report);
    }

    /** Changes the clock of one kind and leaves the others. */
    public Assignment withClock(ClockKind kind, UnaryOperator<Clock> change) {
        return withClocks(clock -> clock.kind() == kind ? change.apply(clock) : clock);
    }
}
