package org.hotline12345.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hotline12345.assessment.result.ResultStore.FactChange;
import org.hotline12345.law.party.UnitId;

/**
 * 复算. A result, computed again by its own rule set: from the facts that it kept, and from the facts as they stand now.
 *
 * @param proven whether the facts that it kept, and its inputs, give the same numbers
 * @param unproven where they do not: something was damaged, or an indicator of a module has gone or changed
 * @param since where the facts as they stand now give others
 * @param facts those that are no longer as they were kept, and those that came since
 * @param more whether there are more facts than are shown
 */
public record Recomputed(
        boolean proven, List<Difference> unproven, List<Difference> since, List<FactChange> facts, boolean more) {

    /**
     * A number that comes out otherwise.
     *
     * @param item the id of the line; {@code score} for all together, {@code inputs} where the inputs are not those of the hash
     * @param published in the result
     * @param again now
     */
    public record Difference(
            UnitId unit, String name, String item, Optional<BigDecimal> published, Optional<BigDecimal> again) {}
}
