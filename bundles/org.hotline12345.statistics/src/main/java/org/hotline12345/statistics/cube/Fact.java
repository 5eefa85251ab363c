package org.hotline12345.statistics.cube;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What statistics ask of one ticket. It counts once, however many units handle it.
 *
 * @param ticket whose
 * @param taken on which day it was taken in, Asia/Shanghai; all its counts are of this day
 * @param kind what is wanted
 * @param channel how it came
 * @param status where it stands now
 * @param theme the first level of its category
 * @param place where, as it was taken in
 * @param line the unit that has it with all units above, from the top; empty before it is dispatched
 */
public record Fact(
        TicketNumber ticket,
        LocalDate taken,
        Kind kind,
        Channel channel,
        Status status,
        String theme,
        String place,
        List<UnitId> line) {

    public Fact {
        line = List.copyOf(line);
    }
}
