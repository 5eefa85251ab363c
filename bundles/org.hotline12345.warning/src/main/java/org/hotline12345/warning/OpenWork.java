package org.hotline12345.warning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;

/**
 * 在办事项. An assignment that a unit has, or a ticket that lies with the center.
 *
 * @param ticket whose
 * @param assignment its number on the ticket; 0 where no unit has it
 * @param unit who has it; empty where it lies with the center
 * @param theme the first level of the matter's category
 * @param place where, such as {@code 650421}
 * @param kind what is wanted
 * @param standing for what it waits
 * @param since since when it waits so, or when the ticket last moved
 * @param clocks those that run or stand still
 */
public record OpenWork(
        TicketNumber ticket,
        int assignment,
        Optional<UnitId> unit,
        String theme,
        String place,
        Kind kind,
        Standing standing,
        Instant since,
        List<Burning> clocks) {

    /** Later than any limit: of what has none. */
    public static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    public OpenWork {
        clocks = List.copyOf(clocks);
    }

    public Optional<Burning> clock(ClockKind wanted) {
        return clocks.stream().filter(it -> it.kind() == wanted).findFirst();
    }

    /** The clock of which the largest share is used. */
    public Optional<Burning> hottest(Instant now) {
        return clocks.stream().max(Comparator.comparingDouble(it -> it.share(now)));
    }

    /** The first of its limits. */
    public Instant due() {
        return clocks.stream().map(Burning::due).min(Comparator.naturalOrder()).orElse(NEVER);
    }
}
