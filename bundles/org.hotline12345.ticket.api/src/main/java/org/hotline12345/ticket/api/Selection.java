package org.hotline12345.ticket.api;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Which tickets.
 *
 * @param status only those that stand here
 * @param unit only those that this unit, or one below it, has in hand
 * @param before only those taken in before this one: the last of the page before
 * @param limit how many at most, 1 to 200
 */
public record Selection(Optional<Status> status, Optional<UnitId> unit, Optional<TicketNumber> before, int limit) {

    public static final int LARGEST_PAGE = 200;

    public Selection {
        status = status == null ? Optional.empty() : status;
        unit = unit == null ? Optional.empty() : unit;
        before = before == null ? Optional.empty() : before;
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST_PAGE + ", not " + limit);
        }
    }
}
