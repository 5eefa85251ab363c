package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 处置情况. The unit reports an act of disposal; the first one meets the two hours of an emergency (A26).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param text what was done
 */
@Called("处置情况")
public record ReportDisposal(Optional<Integer> assignment, String text) implements AssignmentStep {

    public ReportDisposal {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
