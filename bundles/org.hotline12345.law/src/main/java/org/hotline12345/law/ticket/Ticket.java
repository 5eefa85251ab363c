package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;

/**
 * 工单. What a requester brings to the hotline, and its record from intake to archive.
 *
 * @param number by which it is known
 * @param version how many steps it has taken; 0 before it is taken in
 * @param regulation the id of the regulation that judges it: the one in force when it was taken (A40)
 * @param readings which readings of that regulation judge it
 * @param matter what was brought
 * @param status where it stands
 * @param movedAt when the last step was taken
 * @param assignments every assignment there was, in order
 * @param clocks the ticket's own clocks, which belong to no unit
 * @param answer what was answered at once
 * @param declined why it was declined
 * @param evaluations the ratings, the first before the second; the last one counts (A24)
 */
public record Ticket(
        TicketNumber number,
        int version,
        String regulation,
        String readings,
        Matter matter,
        Status status,
        Instant movedAt,
        List<Assignment> assignments,
        List<Clock> clocks,
        Optional<Answer> answer,
        Optional<Declined> declined,
        List<Evaluation> evaluations) {

    public Ticket {
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        answer = answer == null ? Optional.empty() : answer;
        declined = declined == null ? Optional.empty() : declined;
        evaluations = evaluations == null ? List.of() : List.copyOf(evaluations);
    }

    /** A ticket before its first step. */
    public static Ticket draft(TicketNumber number, String regulation, String readings, Matter matter) {
        return new Ticket(
                number,
                0,
                regulation,
                readings,
                matter,
                Status.AWAITING_DISPATCH,
                matter.takenAt(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public Stream<Assignment> openAssignments() {
        return assignments.stream().filter(it -> it.stage().open());
    }

    public Optional<Assignment> assignment(int assignmentNumber) {
        return assignments.stream()
                .filter(it -> it.number() == assignmentNumber)
                .findFirst();
    }

    /** The ticket's own clock of this kind; the last one where it began anew, as after a return or a redo. */
    public Optional<Clock> clock(ClockKind kind) {
        return clocks.stream().filter(it -> it.kind() == kind).reduce((earlier, later) -> later);
    }

    public int nextAssignment() {
        return assignments.size() + 1;
    }

    public Ticket in(Status next) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                next,
                movedAt,
                assignments,
                clocks,
                answer,
                declined,
                evaluations);
    }

    /** The ticket after one more step. */
    public Ticket moved(Instant at) {
        return new Ticket(
                number,
                version + 1,
                regulation,
                readings,
                matter,
                status,
                at,
                assignments,
                clocks,
                answer,
                declined,
                evaluations);
    }

    public Ticket answered(Answer given) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                status,
                movedAt,
                assignments,
                clocks,
                Optional.of(given),
                declined,
                evaluations);
    }

    public Ticket declined(Declined why) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                status,
                movedAt,
                assignments,
                clocks,
                answer,
                Optional.of(why),
                evaluations);
    }

    public Ticket evaluated(Evaluation evaluation) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                status,
                movedAt,
                assignments,
                clocks,
                answer,
                declined,
                plus(evaluations, evaluation));
    }

    public Ticket with(Assignment added) {
        return withAssignments(plus(assignments, added));
    }

    /** Puts {@code changed} in the place of the assignment with the same number. */
    public Ticket withChanged(Assignment changed) {
        return withAssignments(assignments.stream()
                .map(it -> it.number() == changed.number() ? changed : it)
                .toList());
    }

    public Ticket with(Clock added) {
        return withClocks(plus(clocks, added));
    }

    /** Changes the ticket's own clock of one kind and leaves the others. */
    public Ticket withClock(ClockKind kind, UnaryOperator<Clock> change) {
        return withClocks(clocks.stream()
                .map(it -> it.kind() == kind ? change.apply(it) : it)
                .toList());
    }

    /** Changes each of the ticket's own clocks. */
    public Ticket withClocks(UnaryOperator<Clock> change) {
        return withClocks(clocks.stream().map(change).toList());
    }

    private Ticket withAssignments(List<Assignment> changed) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                status,
                movedAt,
                changed,
                clocks,
                answer,
                declined,
                evaluations);
    }

    private Ticket withClocks(List<Clock> changed) {
        return new Ticket(
                number,
                version,
                regulation,
                readings,
                matter,
                status,
                movedAt,
                assignments,
                changed,
                answer,
                declined,
                evaluations);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
