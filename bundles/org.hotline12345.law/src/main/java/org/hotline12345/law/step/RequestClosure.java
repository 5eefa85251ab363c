package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.ClosureReport;

/**
 * 申请办结. The unit reports how the matter was handled and asks for closure (A19).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param report what was done
 */
@Called("申请办结")
public record RequestClosure(Optional<Integer> assignment, ClosureReport report) implements AssignmentStep {

    public RequestClosure {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
