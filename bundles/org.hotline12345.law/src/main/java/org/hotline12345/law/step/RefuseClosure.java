package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 不同意办结. The center refuses closure and says why; the unit goes on (A20).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 */
@Called("不同意办结")
public record RefuseClosure(Optional<Integer> assignment, String reason) implements AssignmentStep {

    public RefuseClosure {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
