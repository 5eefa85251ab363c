package org.hotline12345.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;

/**
 * What is kept of a ticket, so that several can be seen together.
 *
 * @param ticket which one
 * @param version how many steps it had taken
 * @param takenAt when it was brought
 * @param category what it is about
 * @param place where
 * @param complaint whether it is a complaint or report in the sense of A39
 * @param declined whether it was declined, and is no matter of the hotline
 * @param requester a keyed hash by which its requester is known again; empty where no number was left
 * @param solved whether its requester has said last that it was
 * @param without whether it had no effect: its requester says so, or a unit is or was late
 * @param refused the units whose return was refused, with when the matter was delivered
 */
public record Followed(
        TicketNumber ticket,
        int version,
        Instant takenAt,
        String category,
        String place,
        boolean complaint,
        boolean declined,
        Optional<String> requester,
        boolean solved,
        boolean without,
        Map<UnitId, Instant> refused) {

    public Followed {
        refused = Map.copyOf(refused);
    }

    /** @param now by which it is judged whether a limit has run out */
    public static Followed of(Ticket ticket, Optional<String> requester, Instant now) {
        Optional<Evaluation> last = ticket.evaluations().stream().reduce((earlier, later) -> later);
        boolean dissatisfied = last.filter(it -> it.handling().dissatisfied()).isPresent();
        return new Followed(
                ticket.number(),
                ticket.version(),
                ticket.matter().takenAt(),
                ticket.matter().category(),
                ticket.matter().place(),
                ticket.matter().kind().complaint(),
                ticket.status() == Status.DECLINED,
                requester,
                last.isPresent() && !dissatisfied,
                dissatisfied || late(ticket, now),
                ticket.assignments().stream()
                        .filter(Followed::refused)
                        .collect(
                                Collectors.toMap(Assignment::unit, Assignment::dispatchedAt, (first, later) -> later)));
    }

    private static boolean late(Ticket ticket, Instant now) {
        return ticket.assignments().stream()
                .flatMap(it -> it.clock(ClockKind.CLOSING).stream())
                .anyMatch(it -> it.overdue(now));
    }

    /** A return that was asked for and neither agreed nor under review was refused. */
    private static boolean refused(Assignment assignment) {
        return assignment.returned().isPresent()
                && assignment.stage() != Stage.RETURNED
                && assignment.stage() != Stage.RETURN_UNDER_REVIEW
                && assignment.stage() != Stage.PASSED_ON;
    }
}
