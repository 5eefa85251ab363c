package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 不同意退回. The center refuses a return and says why; the unit goes on (A15).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 */
@Called("不同意退回")
public record RefuseReturn(Optional<Integer> assignment, String reason) implements AssignmentStep {

    public RefuseReturn {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
