package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * A unit has left the platform: the unit above it, which answers for it (A4), has the matter from now on, with the same
 * clocks. Where there is none above, the center dispatches anew.
 *
 * @param assignment which; may be left out where only one can be meant
 * @param reason what happened
 */
@Called("转上级承办")
public record PassToParent(Optional<Integer> assignment, String reason) implements AssignmentStep {

    public PassToParent {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
