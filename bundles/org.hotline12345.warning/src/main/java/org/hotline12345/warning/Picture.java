package org.hotline12345.warning;

import java.util.List;
import java.util.Map;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * All that is held of one ticket.
 *
 * @param ticket whose
 * @param version of which version
 * @param intake what it is counted as
 * @param open what is open of it
 * @param paces how fast each assignment was
 */
public record Picture(TicketNumber ticket, int version, Intake intake, List<OpenWork> open, Map<Part, Pace> paces) {

    public Picture {
        open = List.copyOf(open);
        paces = Map.copyOf(paces);
    }

    /**
     * What has a pace.
     *
     * @param assignment its number on the ticket
     * @param measure what took the time
     */
    public record Part(int assignment, Pace.Measure measure) {}
}
