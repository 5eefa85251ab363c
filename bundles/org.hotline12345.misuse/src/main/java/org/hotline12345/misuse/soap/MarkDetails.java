package org.hotline12345.misuse.soap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.misuse.Abuse;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.PoliceHandOver;

/**
 * A mark. Of the requester it says nothing.
 *
 * @param number by which it is named
 * @param abuse in which way the hotline was abused
 * @param state how far it has come
 * @param inForce whether it holds now
 * @param until until when
 * @param tickets those that show it
 * @param handOvers when it was handed over to the police
 * @param record who did what with it
 */
public record MarkDetails(
        long number,
        Abuse abuse,
        Mark.State state,
        boolean inForce,
        Optional<Instant> until,
        List<TicketNumber> tickets,
        List<PoliceHandOver> handOvers,
        List<Deed> record) {

    static MarkDetails of(Mark mark, Instant now) {
        return new MarkDetails(
                mark.number(),
                mark.abuse(),
                mark.state(),
                mark.inForce(now),
                mark.until(),
                mark.evidence(),
                mark.handOvers(),
                mark.record());
    }
}
