package org.hotline12345.law.ticket;

import java.util.Optional;

/**
 * 重办分类. What a unit says of a redo (A23).
 *
 * @param item of which class it is
 * @param statement the duty statement, where it cannot be done now
 */
public record RedoClass(RedoItem item, Optional<DutyStatement> statement) {

    public RedoClass {
        statement = statement == null ? Optional.empty() : statement;
    }
}
