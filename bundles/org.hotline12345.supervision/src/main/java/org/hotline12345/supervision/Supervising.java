package org.hotline12345.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.CloseSupervision;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.CaseStore.Watched;
import org.hotline12345.supervision.api.CaseReply.NotTaken;
import org.hotline12345.supervision.api.CaseReply.Refused;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes the steps of supervision on several tickets, one after the other through the one door, and enters what came of each. Where
 * the platform cannot answer in the middle, what was taken stays, and the whole may be repeated. Safe for any thread.
 */
@Component(service = Supervising.class)
public final class Supervising {

    private final Tickets tickets;
    private final Register register;

    @Activate
    public Supervising(@Reference Tickets tickets, @Reference Register register) {
        this.tickets = tickets;
        this.register = register;
    }

    /**
     * What came of the steps.
     *
     * @param watched the supervisions that are open, or were closed, by them
     * @param subject what the first of the tickets is about
     * @param notTaken those that were not taken
     * @param objections all that was objected to
     * @param law the regulation that objects
     */
    record Outcome(
            List<Watched> watched,
            Optional<String> subject,
            List<NotTaken> notTaken,
            List<Objection> objections,
            Optional<Citation> law) {

        /** Where nothing at all was taken, all reasons. */
        Optional<Refused> refused() {
            return watched.isEmpty() && !objections.isEmpty()
                    ? Optional.of(new Refused(objections.stream().distinct().toList(), law))
                    : Optional.empty();
        }
    }

    /** Opens a supervision on each of the tickets that has none open on that ground. */
    Outcome open(Actor actor, List<TicketNumber> numbers, String ground, String document) {
        Course course = new Course(actor);
        for (TicketNumber number : numbers) {
            Optional<Ticket> ticket = course.look(number);
            Optional<Supervision> already = ticket.flatMap(it -> open(it, ground));
            if (already.isPresent()) {
                course.taken(ticket.get(), already.get().number());
            } else if (ticket.isPresent()) {
                course.take(number, new OpenSupervision(ground, document))
                        .ifPresent(it -> open(it, ground).ifPresent(opened -> course.taken(it, opened.number())));
            }
        }
        return course.outcome();
    }

    /** Closes supervisions, each with the same result. */
    Outcome close(Actor actor, List<Watched> watched, String result) {
        Course course = new Course(actor);
        for (Watched each : watched) {
            course.take(each.ticket(), new CloseSupervision(each.supervision(), result))
                    .ifPresent(it -> course.taken(it, each.supervision()));
        }
        return course.outcome();
    }

    private static Optional<Supervision> open(Ticket ticket, String ground) {
        return ticket.supervisions().stream()
                .filter(it -> it.open() && it.ground().equals(ground))
                .findFirst();
    }

    /** One run over several tickets. */
    private final class Course {

        private final Caller caller;
        private final List<Watched> watched = new ArrayList<>();
        private final List<NotTaken> notTaken = new ArrayList<>();
        private final List<Objection> objections = new ArrayList<>();
        private Optional<String> subject = Optional.empty();
        private Optional<Citation> law = Optional.empty();

        Course(Actor actor) {
            this.caller = Caller.of(actor);
        }

        Optional<Ticket> look(TicketNumber number) {
            try {
                Optional<Ticket> found = tickets.look(caller, number).map(Look::ticket);
                if (found.isEmpty()) {
                    unknown(number);
                }
                return found;
            } catch (TicketArchived e) {
                archived(number, e.year());
                return Optional.empty();
            }
        }

        Optional<Ticket> take(TicketNumber number, Step step) {
            Reply reply = tickets.take(StepRequest.of(caller, number, step));
            if (reply instanceof Reply.Done done) {
                return Optional.of(done.ticket());
            }
            if (reply instanceof Reply.Refused refused) {
                law = refused.law();
                objections.addAll(refused.objections());
                Objection first = refused.objections().get(0);
                notTaken.add(new NotTaken(number, first.text(), first.basis().map(Paragraph::key)));
            } else if (reply instanceof Reply.Archived archived) {
                archived(number, archived.year());
            } else if (reply instanceof Reply.Unavailable later) {
                throw new SupervisionUnavailable(later.reason(), later.retryAfter(), null);
            } else if (reply instanceof Reply.Lawless lawless) {
                throw new SupervisionUnavailable(lawless.reason(), lawless.retryAfter(), null);
            } else {
                // A request without version and key is neither stale nor a reused key.
                unknown(number);
            }
            return Optional.empty();
        }

        void taken(Ticket ticket, int supervision) {
            register.enter(ticket);
            subject = subject.or(() -> Optional.of(Register.subject(ticket)));
            watched.add(new Watched(ticket.number(), supervision));
        }

        private void unknown(TicketNumber number) {
            not(number, "没有工单 " + number + "，或无权查看", "核对工单编号");
        }

        private void archived(TicketNumber number, int year) {
            not(number, year + " 年的工单已移出存档", "移回该年度后再办理");
        }

        private void not(TicketNumber number, String reason, String remedy) {
            objections.add(Objection.invalid("tickets", reason, remedy));
            notTaken.add(new NotTaken(number, reason, Optional.empty()));
        }

        Outcome outcome() {
            return new Outcome(watched, subject, notTaken, objections, law);
        }
    }
}
