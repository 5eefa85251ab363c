package org.hotline12345.misuse;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * 证据材料. What the police is given with a mark (A38).
 *
 * @param mark the mark, with its record
 * @param phone of the requester; asked for at this look, which is recorded, and not kept with the mark
 * @param pieces each ticket, in the order in which they came
 * @param elsewhere tickets whose year was taken out, and must be brought back first
 */
public record Evidence(Mark mark, Optional<String> phone, List<Piece> pieces, List<TicketNumber> elsewhere) {

    /**
     * One ticket.
     *
     * @param text in the requester's words
     */
    public record Piece(
            TicketNumber number,
            Instant takenAt,
            Channel channel,
            Kind kind,
            String category,
            Status status,
            String text) {

        static Piece of(Ticket ticket) {
            return new Piece(
                    ticket.number(),
                    ticket.matter().takenAt(),
                    ticket.matter().channel(),
                    ticket.matter().kind(),
                    ticket.matter().category(),
                    ticket.status(),
                    ticket.matter().text());
        }
    }

    public Evidence {
        pieces = pieces.stream().sorted(Comparator.comparing(Piece::takenAt)).toList();
        elsewhere = List.copyOf(elsewhere);
    }

    /** How many of them were declined. */
    public long declined() {
        return pieces.stream().filter(it -> it.status() == Status.DECLINED).count();
    }

    /** Says nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "Evidence";
    }
}
