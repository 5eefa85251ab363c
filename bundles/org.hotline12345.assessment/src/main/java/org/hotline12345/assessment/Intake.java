package org.hotline12345.assessment;

import java.time.YearMonth;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/**
 * What an assessment of the call desk asks of a matter that came by telephone (A33).
 *
 * @param ticket which
 * @param month in which it was taken in, Asia/Shanghai
 * @param atOnce whether it was answered at once and never dispatched (A12.1)
 */
public record Intake(TicketNumber ticket, YearMonth month, boolean atOnce) {

    /** Under which id the call desk as a whole is counted; it is no handling unit. */
    public static final UnitId DESK = new UnitId("front-desk");

    /** Empty where it came otherwise, or was declined, which nobody could have answered. */
    public static Optional<Intake> of(Ticket ticket) {
        boolean counted = ticket.matter().channel() == Channel.PHONE && ticket.status() != Status.DECLINED;
        return counted
                ? Optional.of(new Intake(
                        ticket.number(),
                        YearMonth.from(ticket.matter().takenAt().atZone(WorkingDays.ZONE)),
                        ticket.answer().isPresent() && ticket.assignments().isEmpty()))
                : Optional.empty();
    }
}
