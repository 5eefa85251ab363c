package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 准予逾期退回. The center lets a unit return a matter after its limit (A14.2).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 */
@Called("准予逾期退回")
public record AllowReturn(Optional<Integer> assignment, String reason) implements AssignmentStep {

    public AllowReturn {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
