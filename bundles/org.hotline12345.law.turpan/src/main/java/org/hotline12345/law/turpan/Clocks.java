package org.hotline12345.law.turpan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.StatutoryLimit;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/**
 * Starts the clocks that the articles set, with the warnings of the readings (A29). Every clock of a unit starts at
 * dispatch: who does not sign is not given more time.
 */
final class Clocks {

    private final Readings readings;

    Clocks(Readings readings) {
        this.readings = readings;
    }

    /** The center's own time, from now to the next dispatch, answer or declining. */
    Clock center(Attempt<?> attempt) {
        return attempt.start(ClockKind.CENTER, Article12.SORTING.key(), readings.centerTarget())
                .warning(warnings());
    }

    /** The matter's own time, which neither stops for a review nor starts anew. */
    Clock matter(Attempt<?> attempt) {
        return closing(attempt, ClockKind.MATTER);
    }

    /** The time in which the requester may rate. It only ends; nobody is warned of it. */
    Clock evaluation(Attempt<?> attempt) {
        return attempt.start(ClockKind.EVALUATION, Article21.RATING.key(), readings.evaluationWindow())
                .warning(Alarms.at(List.of(Alarms.OUT)));
    }

    /** The clocks of a unit that has received a matter. */
    List<Clock> unit(Attempt<?> attempt) {
        List<Clock> clocks = new ArrayList<>(List.of(
                Article14.SIGNING_LIMIT.start(ClockKind.SIGN, attempt).warning(warnings()),
                Article14.RETURNING_LIMIT.start(ClockKind.RETURN, attempt),
                closing(attempt, ClockKind.CLOSING)));
        if (attempt.matter().emergency().isPresent()) {
            clocks.add(
                    Article26.DISPOSAL_LIMIT.start(ClockKind.DISPOSAL, attempt).warning(warnings()));
        }
        return clocks;
    }

    /** The clocks of a redo (A22). It has none for returning: its unit has been determined. */
    List<Clock> redo(Attempt<?> attempt) {
        return List.of(
                Article14.SIGNING_LIMIT.start(ClockKind.SIGN, attempt).warning(warnings()),
                Article22.REDO_LIMIT.start(ClockKind.CLOSING, attempt).warning(warnings()));
    }

    /** The clocks of a redo that the center dispatches anew: the unit has not had the matter, and may say it is not its duty. */
    List<Clock> redoElsewhere(Attempt<?> attempt) {
        List<Clock> clocks = new ArrayList<>(redo(attempt));
        clocks.add(Article14.RETURNING_LIMIT.start(ClockKind.RETURN, attempt));
        return clocks;
    }

    /** The clocks of a subordinate's part: they lie inside the limit of the unit above (A4). */
    List<Clock> part(Attempt<?> attempt, Instant above) {
        return List.of(
                Article14.SIGNING_LIMIT
                        .start(ClockKind.SIGN, attempt)
                        .notAfter(above)
                        .warning(warnings()),
                closing(attempt, ClockKind.CLOSING).notAfter(above));
    }

    /** The strictest limit of another law for this matter, where there is one (A17.2). */
    static Optional<StatutoryLimit> statute(Attempt<?> attempt) {
        return attempt.in().statutes().stream()
                .filter(it -> it.appliesTo(attempt.matter()))
                .min(Comparator.comparingInt(StatutoryLimit::workingDays));
    }

    private Clock closing(Attempt<?> attempt, ClockKind kind) {
        Matter matter = attempt.matter();
        Limit limit = Limit.of(matter, Article17.CLOSING);
        Clock usual = limit.start(kind, attempt);
        return statute(attempt)
                .filter(it -> it.workingDays() < limit.term().amount())
                .map(it -> attempt.start(kind, Article17.STRICTER.key(), Term.workingDays(it.workingDays()))
                        .under(it.citation()))
                .orElse(usual)
                .warning(warnings());
    }

    private Alarms warnings() {
        return Alarms.at(readings.warningShares());
    }
}
