package org.hotline12345.law.step;

import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 催办. Another requester, or the same one again, has brought the matter of this ticket.
 *
 * @param from the ticket that was joined to this one
 */
@Called("催办")
public record Remind(TicketNumber from) implements Step {

    @Override
    public boolean aside() {
        return true;
    }
}
