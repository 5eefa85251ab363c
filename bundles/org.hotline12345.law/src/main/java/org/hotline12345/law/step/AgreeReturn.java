package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 同意退回. The center agrees that the matter is not the unit's duty (A15).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param note what the record should say
 */
@Called("同意退回")
public record AgreeReturn(Optional<Integer> assignment, Optional<String> note) implements AssignmentStep {

    public AgreeReturn {
        assignment = assignment == null ? Optional.empty() : assignment;
        note = note == null ? Optional.empty() : note;
    }
}
