package org.hotline12345.unit.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.UnitRegister;

/**
 * Brings each new assignment to the behaviour of its unit, where it has one, and returns at once; brings each report to it
 * before it goes on, and waits for its word. Safe for any thread.
 */
public final class Post {

    private final UnitRegister register;
    private final Limits limits;
    private final Threads threads;
    private final BiConsumer<Delivery, Receipt> answered;
    private final Map<UnitId, Guest> guests = new ConcurrentHashMap<>();

    /** One service, and what it is called for. */
    private record Guest(Arrival unit, Inbox inbox, Checks checks) {

        boolean serves(Arrival other) {
            return unit.service() == other.service();
        }
    }

    /** @param answered told of what a behaviour says */
    public Post(UnitRegister register, Limits limits, Threads threads, BiConsumer<Delivery, Receipt> answered) {
        this.register = register;
        this.limits = limits;
        this.threads = threads;
        this.answered = answered;
    }

    /** A step was taken; each unit into whose hands it has put the matter is told. */
    public void moved(Ticket ticket, Event event) {
        ticket.openAssignments().filter(it -> madeBy(event, it)).forEach(it -> deliver(ticket, it));
    }

    /** What the unit that is about to report has against its own report; empty where it has nothing, or is not asked. */
    public Optional<Objection> against(Ticket ticket, Event event) {
        if (!(event.step() instanceof RequestClosure closure)) {
            return Optional.empty();
        }
        return event.assignment()
                .flatMap(ticket::assignment)
                .flatMap(it -> asked(new Closing(ticket, it, closure.report())));
    }

    private Optional<Objection> asked(Closing closing) {
        return register.receiver(closing.assignment().unit())
                .filter(Arrival::checksClosures)
                .flatMap(unit -> guest(unit).checks().ask(closing).flatMap(it -> objection(unit, it)));
    }

    private static Optional<Objection> objection(Arrival unit, Checked checked) {
        return checked instanceof Checked.Unfit unfit
                ? Optional.of(Objection.invalid("report", unit.unit().name() + "：" + unfit.reason(), unfit.remedy()))
                : Optional.empty();
    }

    /** What a step makes begins with it, but for what is passed on, which has begun before. */
    private static boolean madeBy(Event event, Assignment assignment) {
        boolean passedOn = event.step() instanceof PassToParent
                && event.assignment().filter(it -> it == assignment.number()).isPresent();
        return passedOn || assignment.dispatchedAt().equals(event.at());
    }

    private void deliver(Ticket ticket, Assignment assignment) {
        register.receiver(assignment.unit()).ifPresent(it -> guest(it).inbox().put(new Delivery(ticket, assignment)));
    }

    /** A service that was replaced leaves its inbox, and whatever hangs there, behind. */
    private Guest guest(Arrival unit) {
        return guests.compute(unit.unit().id(), (id, last) -> last != null && last.serves(unit) ? last : fresh(unit));
    }

    private Guest fresh(Arrival unit) {
        Health health = new Health(unit, limits, this::trouble);
        return new Guest(
                unit, new Inbox(unit, limits, threads, health, answered), new Checks(unit, limits, threads, health));
    }

    private void trouble(Arrival unit, Optional<String> cause) {
        UnitId id = unit.unit().id();
        if (register.receiver(id).filter(it -> it.service() == unit.service()).isPresent()) {
            register.trouble(id, cause);
        }
    }
}
