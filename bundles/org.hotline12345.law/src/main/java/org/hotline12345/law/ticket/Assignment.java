package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param mandate on what terms the unit has it
 * @param redoClass what the unit said of the redo (A23)
 * @param asked the last extension asked for (A17.1)
 * @param finished what was done, where the unit has finished its part
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
        Optional<ClosureReport> report,
        Mandate mandate,
        Optional<RedoClass> redoClass,
        Optional<ExtensionAsked> asked,
        Optional<String> finished) {

    public Assignment {
        signedAt = signedAt == null ? Optional.empty() : signedAt;
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        returned = returned == null ? Optional.empty() : returned;
        report = report == null ? Optional.empty() : report;
        mandate = mandate == null ? Mandate.of(Part.WHOLE) : mandate;
        redoClass = redoClass == null ? Optional.empty() : redoClass;
        asked = asked == null ? Optional.empty() : asked;
        finished = finished == null ? Optional.empty() : finished;
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
                Optional.empty(),
                Mandate.of(Part.WHOLE),
                Optional.empty(),
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
        return copy(it -> it.stage = next);
    }

    public Assignment signed(Instant at) {
        return copy(it -> {
            it.stage = Stage.SIGNED;
            it.signedAt = Optional.of(at);
        });
    }

    public Assignment returned(ReturnReason reason) {
        return copy(it -> it.returned = Optional.of(reason));
    }

    public Assignment reported(ClosureReport closure) {
        return copy(it -> it.report = Optional.of(closure));
    }

    public Assignment under(Mandate terms) {
        return copy(it -> it.mandate = terms);
    }

    public Assignment classified(RedoClass said) {
        return copy(it -> it.redoClass = Optional.of(said));
    }

    public Assignment asked(ExtensionAsked extension) {
        return copy(it -> it.asked = Optional.of(extension));
    }

    /** The unit has finished its part. */
    public Assignment finished(String result) {
        return copy(it -> {
            it.stage = Stage.FINISHED;
            it.finished = Optional.of(result);
        });
    }

    /** The same matter with the same clocks in another unit's hands. */
    public Assignment passedTo(UnitId other, int newNumber) {
        return copy(it -> {
            it.unit = other;
            it.number = newNumber;
        });
    }

    public Assignment withClocks(UnaryOperator<Clock> change) {
        List<Clock> changed = new ArrayList<>(clocks);
        changed.replaceAll(change);
        return copy(it -> it.clocks = changed);
    }

    /** Changes the clock of one kind and leaves the others. */
    public Assignment withClock(ClockKind kind, UnaryOperator<Clock> change) {
        return withClocks(clock -> clock.kind() == kind ? change.apply(clock) : clock);
    }

    private Assignment copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Assignment(
                draft.number,
                draft.unit,
                draft.stage,
                dispatchedAt,
                draft.signedAt,
                redo,
                draft.clocks,
                draft.returned,
                draft.report,
                draft.mandate,
                draft.redoClass,
                draft.asked,
                draft.finished);
    }

    /** What may change, while it changes. */
    private static final class Draft {

        private int number;
        private UnitId unit;
        private Stage stage;
        private Optional<Instant> signedAt;
        private List<Clock> clocks;
        private Optional<ReturnReason> returned;
        private Optional<ClosureReport> report;
        private Mandate mandate;
        private Optional<RedoClass> redoClass;
        private Optional<ExtensionAsked> asked;
        private Optional<String> finished;

        private Draft(Assignment from) {
            number = from.number;
            unit = from.unit;
            stage = from.stage;
            signedAt = from.signedAt;
            clocks = from.clocks;
            returned = from.returned;
            report = from.report;
            mandate = from.mandate;
            redoClass = from.redoClass;
            asked = from.asked;
            finished = from.finished;
        }
    }
}
