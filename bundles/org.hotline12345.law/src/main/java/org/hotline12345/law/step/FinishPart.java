package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 办结分工. A unit that handles a part, for a lead or for the unit above it, has finished it (A12.4, A4).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param result what was done
 */
@Called("办结分工")
public record FinishPart(Optional<Integer> assignment, String result) implements AssignmentStep {

    public FinishPart {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
