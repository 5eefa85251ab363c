package org.hotline12345.supervision;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.supervision.api.CaseGround;

/**
 * The limits of supervisions, counted as the law counts working days and said for a person to follow.
 *
 * @param calendar the working days of the city
 * @param thresholds how many of them
 */
record Limits(WorkingDays calendar, Thresholds thresholds) {

    /** A supervision of a ticket with its limit. */
    CaseGround of(Ticket ticket, Supervision supervision) {
        int days = thresholds.daysFor(supervision.ground());
        // The kind of clock says nothing here: a case has but one limit.
        Clock clock = Clock.started(
                ClockKind.MATTER, supervision.ground(), Term.workingDays(days), supervision.openedAt(), calendar);
        return new CaseGround(
                ticket.number(),
                supervision.number(),
                supervision.ground(),
                supervision.document(),
                supervision.openedAt(),
                days,
                clock.due(),
                said(supervision.openedAt(), days, clock),
                units(ticket),
                supervision.result(),
                supervision.lifted());
    }

    private static String said(Instant openedAt, int days, Clock clock) {
        return "自 " + openedAt.atZone(WorkingDays.ZONE).toLocalDate() + " 起 " + days + " 个工作日，当日不计："
                + clock.reckoning();
    }

    /** Who has the matter or closed a part of it; not who returned it, nor who passed it on. */
    static Set<UnitId> units(Ticket ticket) {
        return ticket.assignments().stream()
                .filter(it -> it.stage() != Stage.RETURNED && it.stage() != Stage.PASSED_ON)
                .map(Assignment::unit)
                .collect(Collectors.toSet());
    }
}
