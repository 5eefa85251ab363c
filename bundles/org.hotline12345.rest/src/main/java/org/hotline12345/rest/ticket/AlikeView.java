package org.hotline12345.rest.ticket;

import java.time.Instant;
import java.util.List;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Alike;

/**
 * An earlier ticket that may be about the same matter.
 *
 * @param number of the earlier ticket
 * @param status where it stands
 * @param statusWord the same in Chinese
 * @param units who has it in hand, or had it last
 * @param takenAt when it was taken in
 * @param excerpt how its text begins, without contact data
 * @param reasons why it looks alike
 * @param likeness from 0 to 100; only the order of several means anything
 */
public record AlikeView(
        TicketNumber number,
        Status status,
        String statusWord,
        List<Handler> units,
        Instant takenAt,
        String excerpt,
        List<Reason> reasons,
        int likeness) {

    /** A unit by id and name. */
    public record Handler(UnitId unit, String name) {}

    /** Why, as a program and as a person reads it. */
    public record Reason(Alike.Ground ground, String words) {}

    /** The likeliest first; a handful at most. */
    public record Likely(List<AlikeView> tickets) {}
}
