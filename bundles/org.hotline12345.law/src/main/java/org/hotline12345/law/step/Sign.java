package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 签收. The unit takes the assignment (A14.1).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param desk the desk or person in the unit who has it now
 */
@Called("签收")
public record Sign(Optional<Integer> assignment, Optional<String> desk) implements AssignmentStep {

    public Sign {
        assignment = assignment == null ? Optional.empty() : assignment;
        desk = desk == null ? Optional.empty() : desk;
    }
}
