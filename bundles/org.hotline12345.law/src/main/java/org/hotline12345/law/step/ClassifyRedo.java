package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.RedoItem;

/**
 * 重办分类. A unit says of which class a redo is (A23).
 *
 * @param assignment which; may be left out where only one can be meant
 * @param item which class
 * @param statement the duty statement, where it cannot be done now
 */
@Called("重办分类")
public record ClassifyRedo(Optional<Integer> assignment, RedoItem item, Optional<DutyStatement> statement)
        implements AssignmentStep {

    public ClassifyRedo {
        assignment = assignment == null ? Optional.empty() : assignment;
        statement = statement == null ? Optional.empty() : statement;
    }
}
