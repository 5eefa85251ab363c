package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 不同意延期. The center refuses more time and says why; the unit goes on (A18).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 */
@Called("不同意延期")
public record RefuseExtension(Optional<Integer> assignment, String reason) implements AssignmentStep {

    public RefuseExtension {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
