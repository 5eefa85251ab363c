package org.hotline12345.ticket.alike;

import java.util.List;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Alike;

/**
 * A ticket that is likely about the same matter.
 *
 * @param ticket the earlier ticket
 * @param reasons why
 * @param likeness from 0 to 100
 */
record Match(Ticket ticket, List<Alike.Reason> reasons, int likeness) {

    /** As it is shown, with how its text begins. */
    Alike shown(String excerpt) {
        return new Alike(
                ticket.number(),
                ticket.status(),
                Duties.inHand(ticket),
                ticket.matter().takenAt(),
                excerpt,
                reasons,
                likeness);
    }
}
