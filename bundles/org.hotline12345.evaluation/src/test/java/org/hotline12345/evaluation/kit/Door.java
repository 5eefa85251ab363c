package org.hotline12345.evaluation.kit;

import static org.hotline12345.evaluation.kit.RatingLaw.RATING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Reckoning;
import org.hotline12345.law.time.Term;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** A door to tickets in memory, with one rule: a requester rates what is closed, and a bad first rating sends it back. */
public final class Door implements Tickets, Requesters {

    public static final String PHONE = "13999551234";

    public final List<Event> events = new ArrayList<>();
    private final Map<TicketNumber, Ticket> tickets = new HashMap<>();
    private final Map<TicketNumber, String> phones = new HashMap<>();
    private final Map<String, Evaluate> keys = new HashMap<>();
    private final Clock clock;
    private int windowHours = 168;

    public Door(Clock clock) {
        this.clock = clock;
    }

    /** From now on requesters have so many hours to rate, as another reading of the regulation would say. */
    public void window(int hours) {
        windowHours = hours;
    }

    /** A ticket that units have closed, each its part. */
    public Ticket closed(Channel channel, Optional<String> phone, UnitId... units) {
        TicketNumber number = new TicketNumber("20250328-%06d".formatted(tickets.size() + 1));
        phone.ifPresent(it -> phones.put(number, it));
        Matter matter = new Matter(
                channel,
                Kind.HELP,
                "水电气热/停水",
                "650421",
                "停水",
                "张三家停水三天",
                Optional.empty(),
                false,
                phone.isPresent(),
                clock.instant());
        Ticket handled = Ticket.draft(number, RatingLaw.ID, "", matter);
        return close(with(handled, units));
    }

    public Ticket closed(UnitId... units) {
        return closed(Channel.PHONE, Optional.of(PHONE), units);
    }

    /** The same after the redo, by other units perhaps. */
    public Ticket redone(TicketNumber number, UnitId... units) {
        return close(with(now(number), units));
    }

    private Ticket with(Ticket ticket, UnitId... units) {
        Ticket handled = ticket;
        for (UnitId unit : units) {
            handled = handled.with(Assignment.delivered(
                            handled.nextAssignment(), unit, clock.instant().minusSeconds(1), false, List.of())
                    .in(Stage.CLOSED));
        }
        return handled;
    }

    private Ticket close(Ticket ticket) {
        Instant now = clock.instant();
        Term term = Term.hours(windowHours);
        Reckoning plain = new Reckoning(List.of(), List.of(), List.of(), "test");
        org.hotline12345.law.time.Clock window = new org.hotline12345.law.time.Clock(
                ClockKind.EVALUATION,
                RATING.key(),
                term,
                now,
                now.plus(Duration.ofHours(windowHours)),
                List.of(),
                Optional.empty(),
                plain,
                List.of(),
                null,
                Optional.empty());
        return moved(
                ticket.with(window).in(Status.AWAITING_EVALUATION),
                new AgreeClosure(Optional.empty(), Optional.empty()),
                Actor.of("center", Role.CENTER));
    }

    /** The time to rate went by. */
    public Ticket archived(TicketNumber number) {
        return moved(now(number).in(Status.ARCHIVED), new Archive("逾期"), Actor.system());
    }

    public Ticket now(TicketNumber number) {
        return tickets.get(number);
    }

    public Event last() {
        return events.get(events.size() - 1);
    }

    private Ticket moved(Ticket next, Step step, Actor actor) {
        Instant now = clock.instant();
        Ticket moved = next.moved(now);
        tickets.put(moved.number(), moved);
        events.add(new Event(
                moved.number(), moved.version(), step, actor, now, now, RATING.key(), Optional.empty(), "记录"));
        return moved;
    }

    @Override
    public synchronized Reply take(StepRequest request) {
        TicketNumber number = request.ticket().orElseThrow();
        Ticket ticket = now(number);
        Evaluate rating = (Evaluate) request.step();
        if (!request.caller().equals(vouchedFor(number, "").orElseThrow())) {
            return new Reply.Unknown(number);
        }
        Evaluate before = request.key().map(keys::get).orElse(null);
        if (before != null) {
            return before.equals(rating)
                    ? new Reply.Done(ticket, last(), Optional.empty(), true)
                    : new Reply.KeyReused(request.key().get());
        }
        if (request.version().filter(it -> it != ticket.version()).isPresent()) {
            return new Reply.Stale(number, request.version().get(), ticket.version());
        }
        if (ticket.status() != Status.AWAITING_EVALUATION) {
            return new Reply.Refused(List.of(Objection.wrongOrder(RATING, "不能评价", "等待办结")));
        }
        if (rating.callService() == null || rating.handling() == null) {
            String missing = rating.callService() == null ? "callService" : "handling";
            return new Reply.Refused(List.of(Objection.invalid(missing, "缺少 " + missing, "填写评价")));
        }
        boolean again = rating.handling().dissatisfied() && ticket.evaluations().isEmpty();
        Ticket rated = ticket.evaluated(
                        new Evaluation(clock.instant(), rating.callService(), rating.handling(), rating.remark()))
                .withClock(ClockKind.EVALUATION, it -> it.stop(clock.instant()))
                .in(again ? Status.IN_HANDLING : Status.ARCHIVED);
        request.key().ifPresent(it -> keys.put(it, rating));
        return new Reply.Done(moved(rated, rating, request.caller().actor()), last(), Optional.empty(), false);
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        return Optional.ofNullable(now(number)).map(it -> new Look(it, Contact.none(), events, List.of()));
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        throw new UnsupportedOperationException("Nobody lists here");
    }

    @Override
    public Optional<Reach> reach(TicketNumber ticket, String purpose) {
        return Optional.ofNullable(phones.get(ticket)).map(it -> new Reach(it, tags(it)));
    }

    @Override
    public List<String> tags(String phone) {
        return List.of("tag-" + phone.hashCode());
    }

    @Override
    public Optional<Caller> vouchedFor(TicketNumber ticket, String purpose) {
        return Optional.ofNullable(now(ticket))
                .map(it -> new Caller(Actor.of(ticket.value(), Role.REQUESTER), Optional.of("code " + ticket)));
    }
}
