package org.hotline12345.ticket.alike;

import java.util.List;
import java.util.function.Supplier;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Alike;

/**
 * A ticket that is likely about the same matter.
 *
 * @param ticket the earlier ticket
 * @param why each reason, to be put into words for those few that are shown
 * @param likeness from 0 to 100
 */
record Match(Ticket ticket, List<Supplier<Alike.Reason>> why, int likeness) {

    List<Alike.Reason> reasons() {
        return why.stream().map(Supplier::get).toList();
    }

    /** As it is shown, with how its text begins. */
    Alike shown(String excerpt) {
        return new Alike(
                ticket.number(),
                ticket.status(),
                Duties.inHand(ticket),
                ticket.matter().takenAt(),
                excerpt,
                reasons(),
                likeness);
    }
}
