package org.hotline12345.assessment.soap;

import java.util.List;
import org.hotline12345.assessment.result.Recomputed;
import org.hotline12345.assessment.result.Recomputed.Difference;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 复算. A result, computed again.
 *
 * @param proven whether what it kept gives the same numbers
 * @param unproven where it does not
 * @param since where the facts as they stand now give others
 * @param facts those that are no longer as they were kept, and those that came since
 * @param more whether there are more facts than are shown
 */
public record Recomputation(
        boolean proven, List<Difference> unproven, List<Difference> since, List<Fact> facts, boolean more) {

    /** A fact that is not what it was. */
    public record Fact(TicketNumber ticket, int assignment, UnitId unit, String what) {}

    static Recomputation of(Recomputed it) {
        return new Recomputation(
                it.proven(),
                it.unproven(),
                it.since(),
                it.facts().stream()
                        .map(fact -> new Fact(fact.ticket(), fact.assignment(), fact.unit(), fact.what()))
                        .toList(),
                it.more());
    }
}
