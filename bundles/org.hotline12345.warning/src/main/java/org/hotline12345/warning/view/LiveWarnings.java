package org.hotline12345.warning.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.warning.OpenWork;
import org.hotline12345.warning.Standing;
import org.hotline12345.warning.live.Burn;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.live.LiveDesk.AsOf;

/**
 * What burns.
 *
 * @param at as of when
 * @param all whether all that is open was looked at, and not only what falls due first
 * @param amber how many are amber
 * @param red how many are red
 * @param items the hottest first
 */
public record LiveWarnings(Instant at, boolean all, long amber, long red, List<LiveWarning> items) {

    /**
     * One of them.
     *
     * @param ticket whose
     * @param assignment its number on the ticket; 0 where it lies with the center
     * @param unit who has it; left out where it lies with the center
     * @param unitName what people call it
     * @param theme the first level of the category
     * @param place its code
     * @param kind what is wanted
     * @param standing for what it waits
     * @param light how much it burns
     * @param clock which limit
     * @param basis the key of the paragraph that sets it
     * @param usedPercent how much of the limit is used; more than 100 where it is late
     * @param due the limit
     * @param minutesLeft negative where it is late
     * @param paused whether it stands still, for the center has it in review
     */
    public record LiveWarning(
            TicketNumber ticket,
            int assignment,
            Optional<UnitId> unit,
            String unitName,
            String theme,
            String place,
            Kind kind,
            Standing standing,
            Light light,
            ClockKind clock,
            String basis,
            BigDecimal usedPercent,
            Instant due,
            long minutesLeft,
            boolean paused) {}

    public static LiveWarnings of(AsOf<Burn> list, Optional<Light> light, int limit, City city) {
        return new LiveWarnings(
                list.at(),
                list.all(),
                count(list, Light.AMBER),
                count(list, Light.RED),
                list.items().stream()
                        .filter(it -> light.isEmpty() || light.get() == it.light())
                        .limit(limit)
                        .map(it -> item(it, city))
                        .toList());
    }

    private static long count(AsOf<Burn> list, Light light) {
        return list.items().stream().filter(it -> it.light() == light).count();
    }

    private static LiveWarning item(Burn burn, City city) {
        OpenWork work = burn.work();
        return new LiveWarning(
                work.ticket(),
                work.assignment(),
                work.unit(),
                Shown.unit(work, city),
                work.theme(),
                work.place(),
                work.kind(),
                work.standing(),
                burn.light(),
                burn.clock().kind(),
                burn.clock().basis(),
                Shown.percent(burn.share()),
                burn.clock().due(),
                burn.left().toMinutes(),
                burn.clock().pausedSince().isPresent());
    }
}
