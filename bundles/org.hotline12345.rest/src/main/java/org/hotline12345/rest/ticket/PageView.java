package org.hotline12345.rest.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * A page of tickets, the latest first.
 *
 * @param tickets in short
 * @param next what to give as {@code before} for the next page; left out on the last
 */
public record PageView(List<Entry> tickets, Optional<TicketNumber> next) {

    /**
     * A ticket in short.
     *
     * @param late whether one of its limits that still run has run out
     * @param units who has it in hand
     */
    public record Entry(
            TicketNumber number,
            int version,
            Status status,
            String statusWord,
            Channel channel,
            Kind kind,
            String category,
            String place,
            String placeName,
            String title,
            Instant takenAt,
            Instant movedAt,
            boolean late,
            List<InHand> units) {}

    /** A unit that has a ticket in hand. */
    public record InHand(UnitId unit, String name, int assignment, Stage stage, String stageWord) {}
}
