package org.hotline12345.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.result.Recomputed;
import org.hotline12345.assessment.result.ResultStore.FactChange;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A result, computed again.
 *
 * @param proven whether what it kept gives the same numbers
 * @param unproven where it does not
 * @param since where the facts as they stand now give others
 * @param facts those that are no longer as they were kept, and those that came since
 * @param more whether there are more facts than are shown
 */
public record RecomputedView(
        boolean proven,
        List<ChangedNumber> unproven,
        List<ChangedNumber> since,
        List<ChangedFact> facts,
        boolean more) {

    /**
     * A number that comes out otherwise.
     *
     * @param item the id of the line; {@code score} for all together
     * @param published left out where there was none
     * @param again left out where there is none
     */
    public record ChangedNumber(
            UnitId unit, String name, String item, Optional<BigDecimal> published, Optional<BigDecimal> again) {

        static ChangedNumber of(Recomputed.Difference it) {
            return new ChangedNumber(it.unit(), it.name(), it.item(), it.published(), it.again());
        }
    }

    /** A fact that is not what it was. */
    public record ChangedFact(TicketNumber ticket, int assignment, UnitId unit, String what) {

        static ChangedFact of(FactChange it) {
            return new ChangedFact(it.ticket(), it.assignment(), it.unit(), it.what());
        }
    }

    static RecomputedView of(Recomputed it) {
        return new RecomputedView(
                it.proven(),
                it.unproven().stream().map(ChangedNumber::of).toList(),
                it.since().stream().map(ChangedNumber::of).toList(),
                it.facts().stream().map(ChangedFact::of).toList(),
                it.more());
    }
}
