package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 同意办结. The center finds the handling in order; the matter is closed (A20).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param note what the record should say
 */
@Called("同意办结")
public record AgreeClosure(Optional<Integer> assignment, Optional<String> note) implements AssignmentStep {

    public AgreeClosure {
        assignment = assignment == null ? Optional.empty() : assignment;
        note = note == null ? Optional.empty() : note;
    }
}
