package org.hotline12345.warning.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.warning.forecast.Outlook;
import org.hotline12345.warning.forecast.Risk;
import org.hotline12345.warning.forecast.UnitOutlook;

/**
 * What will run late.
 *
 * @param at as of when
 * @param until of what falls due until then
 * @param expectedLate how many will run late, on the mean
 * @param units each unit that has something due or late, the one with the most to expect first
 * @param items what falls due, the likeliest to be late first
 */
public record LateForecast(
        Instant at, Instant until, BigDecimal expectedLate, List<LateUnit> units, List<LateTicket> items) {

    /**
     * One unit.
     *
     * @param unit whose
     * @param name what people call it
     * @param due how many fall due
     * @param expectedLate how many of those will run late, on the mean
     * @param late how many are late already
     */
    public record LateUnit(UnitId unit, String name, long due, BigDecimal expectedLate, long late) {}

    /**
     * One assignment.
     *
     * @param ticket whose
     * @param assignment its number on the ticket
     * @param unit who has it
     * @param unitName what people call it
     * @param kind what is wanted
     * @param due its limit
     * @param usedPercent how much of the time is used
     * @param latePercent how likely it is to run late
     * @param reason why
     */
    public record LateTicket(
            TicketNumber ticket,
            int assignment,
            UnitId unit,
            String unitName,
            Kind kind,
            Instant due,
            BigDecimal usedPercent,
            BigDecimal latePercent,
            String reason) {}

    public static LateForecast of(Outlook outlook, int limit, City city) {
        return new LateForecast(
                outlook.from(),
                outlook.until(),
                Shown.mean(outlook.units().stream()
                        .mapToDouble(UnitOutlook::expected)
                        .sum()),
                outlook.units().stream()
                        .map(it -> new LateUnit(
                                it.unit(), city.nameOf(it.unit()), it.due(), Shown.mean(it.expected()), it.late()))
                        .toList(),
                outlook.risks().stream().limit(limit).map(it -> item(it, city)).toList());
    }

    private static LateTicket item(Risk risk, City city) {
        UnitId unit = risk.work().unit().orElseThrow();
        return new LateTicket(
                risk.work().ticket(),
                risk.work().assignment(),
                unit,
                city.nameOf(unit),
                risk.work().kind(),
                risk.due(),
                Shown.percent(risk.share()),
                Shown.percent(risk.odds().chance()),
                risk.reason());
    }
}
