package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 退回上级. A unit hands a matter back to the unit above that had transferred it.
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason why
 * @param basis on which rule
 */
@Called("退回上级")
public record GiveBack(Optional<Integer> assignment, String reason, String basis) implements AssignmentStep {

    public GiveBack {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
