package org.hotline12345.unit.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.UnitRegister;

/** Brings each new assignment to the behaviour of its unit, where it has one. Returns at once. Safe for any thread. */
public final class Post {

    private final UnitRegister register;
    private final Limits limits;
    private final Threads threads;
    private final BiConsumer<Delivery, Receipt> answered;
    private final HeldPost held;
    private final Map<UnitId, Inbox> inboxes = new ConcurrentHashMap<>();

    /** @param answered told of what a behaviour says */
    public Post(UnitRegister register, Limits limits, Threads threads, BiConsumer<Delivery, Receipt> answered) {
        this.register = register;
        this.limits = limits;
        this.threads = threads;
        this.answered = answered;
        this.held = new HeldPost(threads.timer(), this::deliver);
    }

    /** A step was taken; each unit into whose hands it has put the matter is told. */
    public void moved(Ticket ticket, Event event) {
        ticket.openAssignments().filter(it -> madeBy(event, it)).forEach(it -> deliver(new Delivery(ticket, it)));
    }

    /** What a step makes begins with it, but for what is passed on, which has begun before. */
    private static boolean madeBy(Event event, Assignment assignment) {
        boolean passedOn = event.step() instanceof PassToParent
                && event.assignment().filter(it -> it == assignment.number()).isPresent();
        return passedOn || assignment.dispatchedAt().equals(event.at());
    }

    /** A unit whose service is away for a moment gets it when it is back; whoever has no behaviour gets nothing. */
    private void deliver(Delivery delivery) {
        UnitId unit = delivery.assignment().unit();
        Optional<Arrival> receiver = register.receiver(unit);
        if (receiver.isPresent()) {
            inbox(receiver.get()).put(delivery);
        } else if (register.awaited(unit)) {
            held.put(delivery);
        }
    }

    /** A service that was replaced leaves its inbox, and whatever hangs there, behind; what waits there comes after it. */
    private Inbox inbox(Arrival unit) {
        return inboxes.compute(unit.unit().id(), (id, last) -> last != null && last.serves(unit) ? last : empty(unit));
    }

    private Inbox empty(Arrival unit) {
        return new Inbox(unit, limits, threads, new Outcomes());
    }

    /** What comes of deliveries, whichever inbox they went by. */
    private final class Outcomes implements Inbox.Outside {

        @Override
        public void answered(Delivery delivery, Receipt receipt) {
            answered.accept(delivery, receipt);
        }

        @Override
        public void troubled(Arrival unit, Optional<String> cause) {
            if (inForce(unit)) {
                register.trouble(unit.unit().id(), cause);
            }
        }

        @Override
        public boolean inForce(Arrival unit) {
            return register.receiver(unit.unit().id())
                    .filter(it -> it.service() == unit.service())
                    .isPresent();
        }

        @Override
        public void elsewhere(Delivery delivery) {
            deliver(delivery);
        }
    }
}
