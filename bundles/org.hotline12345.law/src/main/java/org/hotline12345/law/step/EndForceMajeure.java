package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 解除不可抗力. Force majeure is over; the limits run on (A26).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param note what the record should say
 */
@Called("解除不可抗力")
public record EndForceMajeure(Optional<Integer> assignment, Optional<String> note) implements AssignmentStep {

    public EndForceMajeure {
        assignment = assignment == null ? Optional.empty() : assignment;
        note = note == null ? Optional.empty() : note;
    }
}
