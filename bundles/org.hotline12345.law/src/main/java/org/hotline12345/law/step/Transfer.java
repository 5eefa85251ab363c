package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * 转送下级. A unit hands a matter to a unit below it, and still answers for it (A4).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param unit to which
 * @param note what it should know
 */
@Called("转送下级")
public record Transfer(Optional<Integer> assignment, UnitId unit, Optional<String> note) implements AssignmentStep {

    public Transfer {
        assignment = assignment == null ? Optional.empty() : assignment;
        note = note == null ? Optional.empty() : note;
    }
}
