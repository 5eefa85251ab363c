package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 认定不可抗力. The center finds that force majeure keeps an emergency from being handled in time; its limits stand still (A26).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param event what happened
 * @param approvedBy who approved it
 */
@Called("认定不可抗力")
public record DeclareForceMajeure(Optional<Integer> assignment, String event, String approvedBy)
        implements AssignmentStep {

    public DeclareForceMajeure {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
