package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param movedAt when it last moved; the platform's notes do not count
 * @param assignments every assignment there was, in order
 * @param clocks the ticket's own clocks, which belong to no unit
 * @param answer what was answered at once
 * @param declined why it was declined
 * @param evaluations the ratings, the first before the second; the last one counts (A24)
 * @param supervisions the supervisions, in order (A28)
 * @param answeringDay on whose answering day it was brought (A11)
 * @param attachedTo the running ticket that this one was joined to (A10.7)
 * @param attached the tickets that were joined to this one
 * @param attachments the files that were enclosed, in order
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
        List<Evaluation> evaluations,
        List<Supervision> supervisions,
        Optional<AnsweringDay> answeringDay,
        Optional<TicketNumber> attachedTo,
        List<TicketNumber> attached,
        List<Attachment> attachments) {

    public Ticket {
        assignments = assignments == null ? List.of() : List.copyOf(assignments);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        answer = answer == null ? Optional.empty() : answer;
        declined = declined == null ? Optional.empty() : declined;
        evaluations = evaluations == null ? List.of() : List.copyOf(evaluations);
        supervisions = supervisions == null ? List.of() : List.copyOf(supervisions);
        answeringDay = answeringDay == null ? Optional.empty() : answeringDay;
        attachedTo = attachedTo == null ? Optional.empty() : attachedTo;
        attached = attached == null ? List.of() : List.copyOf(attached);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
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
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
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

    /** The parts that were given to others out of an assignment. */
    public Stream<Assignment> partsOf(int assignmentNumber) {
        return assignments.stream()
                .filter(it -> it.mandate()
                        .from()
                        .filter(from -> from == assignmentNumber)
                        .isPresent());
    }

    /** The ticket's own clock of this kind; the last one where it began anew, as after a return or a redo. */
    public Optional<Clock> clock(ClockKind kind) {
        return clocks.stream().filter(it -> it.kind() == kind).reduce((earlier, later) -> later);
    }

    public int nextAssignment() {
        return assignments.size() + 1;
    }

    public Ticket in(Status next) {
        return copy(it -> it.status = next);
    }

    /** The ticket after one more step. */
    public Ticket moved(Instant at) {
        return copy(it -> {
            it.version = version + 1;
            it.movedAt = at;
        });
    }

    public Ticket answered(Answer given) {
        return copy(it -> it.answer = Optional.of(given));
    }

    public Ticket declined(Declined why) {
        return copy(it -> it.declined = Optional.of(why));
    }

    public Ticket evaluated(Evaluation evaluation) {
        return copy(it -> it.evaluations = plus(evaluations, evaluation));
    }

    public Ticket answeredOn(AnsweringDay day) {
        return copy(it -> it.answeringDay = Optional.of(day));
    }

    public Ticket attachedTo(TicketNumber running) {
        return copy(it -> it.attachedTo = Optional.of(running));
    }

    /** Another ticket was joined to this one. */
    public Ticket joinedBy(TicketNumber other) {
        return copy(it -> it.attached = plus(attached, other));
    }

    /** A file was enclosed. */
    public Ticket enclosing(Attachment file) {
        return copy(it -> it.attachments = plus(attachments, file));
    }

    /** Opens a supervision, unless one on the same ground is open. */
    public Ticket supervised(String ground, Instant at, String document) {
        boolean already =
                supervisions.stream().anyMatch(it -> it.open() && it.ground().equals(ground));
        Supervision opened = Supervision.opened(supervisions.size() + 1, ground, at, document);
        return already ? this : copy(it -> it.supervisions = plus(supervisions, opened));
    }

    /** Puts {@code changed} in the place of the supervision with the same number. */
    public Ticket withChanged(Supervision changed) {
        return withSupervisions(each -> each.number() == changed.number() ? changed : each);
    }

    /** Changes the supervisions that are open. */
    public Ticket withOpenSupervisions(UnaryOperator<Supervision> change) {
        return withSupervisions(each -> each.open() ? change.apply(each) : each);
    }

    private Ticket withSupervisions(UnaryOperator<Supervision> change) {
        return copy(it -> it.supervisions = each(supervisions, change));
    }

    public Ticket with(Assignment added) {
        return copy(it -> it.assignments = plus(assignments, added));
    }

    /** Puts {@code changed} in the place of the assignment with the same number. */
    public Ticket withChanged(Assignment changed) {
        return withAssignments(each -> each.number() == changed.number() ? changed : each);
    }

    public Ticket withAssignments(UnaryOperator<Assignment> change) {
        return copy(it -> it.assignments = each(assignments, change));
    }

    public Ticket with(Clock added) {
        return copy(it -> it.clocks = plus(clocks, added));
    }

    /** Changes the ticket's own clock of one kind and leaves the others. */
    public Ticket withClock(ClockKind kind, UnaryOperator<Clock> change) {
        return withClocks(clock -> clock.kind() == kind ? change.apply(clock) : clock);
    }

    /** Changes each of the ticket's own clocks. */
    public Ticket withClocks(UnaryOperator<Clock> change) {
        return copy(it -> it.clocks = each(clocks, change));
    }

    /** Changes each clock of the ticket and of its assignments. */
    public Ticket withEveryClock(UnaryOperator<Clock> change) {
        return withClocks(change).withAssignments(each -> each.withClocks(change));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.replaceAll(change);
        return changed;
    }

    private Ticket copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Ticket(
                number,
                draft.version,
                regulation,
                readings,
                matter,
                draft.status,
                draft.movedAt,
                draft.assignments,
                draft.clocks,
                draft.answer,
                draft.declined,
                draft.evaluations,
                draft.supervisions,
                draft.answeringDay,
                draft.attachedTo,
                draft.attached,
                draft.attachments);
    }

    /** What may change, while it changes. */
    private static final class Draft {

        private int version;
        private Status status;
        private Instant movedAt;
        private List<Assignment> assignments;
        private List<Clock> clocks;
        private Optional<Answer> answer;
        private Optional<Declined> declined;
        private List<Evaluation> evaluations;
        private List<Supervision> supervisions;
        private Optional<AnsweringDay> answeringDay;
        private Optional<TicketNumber> attachedTo;
        private List<TicketNumber> attached;
        private List<Attachment> attachments;

        private Draft(Ticket from) {
            version = from.version;
            status = from.status;
            movedAt = from.movedAt;
            assignments = from.assignments;
            clocks = from.clocks;
            answer = from.answer;
            declined = from.declined;
            evaluations = from.evaluations;
            supervisions = from.supervisions;
            answeringDay = from.answeringDay;
            attachedTo = from.attachedTo;
            attached = from.attached;
            attachments = from.attachments;
        }
    }
}
