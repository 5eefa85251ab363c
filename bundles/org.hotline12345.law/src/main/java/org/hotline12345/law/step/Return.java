package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 退回. The unit says that the matter is not its duty (A14.2).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 * @param basis on which rule
 */
@Called("退回")
public record Return(Optional<Integer> assignment, String reason, String basis) implements AssignmentStep {

    public Return {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
