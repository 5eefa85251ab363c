package org.hotline12345.warning.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Standing;
import org.hotline12345.warning.live.LiveDesk.AsOf;
import org.hotline12345.warning.live.Stuck;

/**
 * What is stuck.
 *
 * @param at as of when
 * @param all whether all that is open was looked at
 * @param stuck how many
 * @param items the longest over its limit first
 */
public record StuckWarnings(Instant at, boolean all, long stuck, List<StuckWarning> items) {

    /**
     * One of them.
     *
     * @param ticket whose
     * @param assignment its number on the ticket; 0 where it lies with the center
     * @param unit who has it; left out where it lies with the center
     * @param unitName what people call it
     * @param standing for what it waits
     * @param heldUpByCenter whether the center is to act, and not the unit
     * @param since since when nothing has happened
     * @param hours for how many hours
     * @param limitHours for how many hours nothing may happen
     * @param byOwnPace whether nine of ten matters took the unit itself less
     */
    public record StuckWarning(
            TicketNumber ticket,
            int assignment,
            Optional<UnitId> unit,
            String unitName,
            Standing standing,
            boolean heldUpByCenter,
            Instant since,
            BigDecimal hours,
            BigDecimal limitHours,
            boolean byOwnPace) {}

    public static StuckWarnings of(AsOf<Stuck> list, int limit, City city) {
        return new StuckWarnings(
                list.at(),
                list.all(),
                list.items().size(),
                list.items().stream().limit(limit).map(it -> item(it, city)).toList());
    }

    private static StuckWarning item(Stuck stuck, City city) {
        OpenWork work = stuck.work();
        return new StuckWarning(
                work.ticket(),
                work.assignment(),
                work.unit(),
                Shown.unit(work, city),
                work.standing(),
                work.standing().center(),
                work.since(),
                hours(stuck.still()),
                hours(stuck.limit()),
                stuck.byOwnPace());
    }

    private static BigDecimal hours(Duration time) {
        return Shown.mean(time.toMinutes() / (double) Duration.ofHours(1).toMinutes());
    }
}
