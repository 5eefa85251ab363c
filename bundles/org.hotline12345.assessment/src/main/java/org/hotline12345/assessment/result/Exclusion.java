package org.hotline12345.assessment.result;

import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 剔除. What is not counted, by a decision on an appeal (A35).
 *
 * @param ticket which
 * @param assignment only this one of it; left out for all of them
 * @param reason why
 */
public record Exclusion(TicketNumber ticket, Optional<Integer> assignment, String reason) {

    public Exclusion {
        assignment = assignment == null ? Optional.empty() : assignment;
    }
}
