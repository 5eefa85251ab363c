package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 同意延期. The center grants more time and tells the requester (A18).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param notice what the requester was told
 */
@Called("同意延期")
public record AgreeExtension(Optional<Integer> assignment, String notice) implements AssignmentStep {

    public AgreeExtension {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
