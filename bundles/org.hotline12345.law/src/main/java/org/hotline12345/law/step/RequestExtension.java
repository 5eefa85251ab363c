package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 申请延期. A unit asks for more time, before its limit is over (A17.1).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param workingDays how many more
 * @param reason why
 */
@Called("申请延期")
public record RequestExtension(Optional<Integer> assignment, int workingDays, String reason) implements AssignmentStep {

    public RequestExtension {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
