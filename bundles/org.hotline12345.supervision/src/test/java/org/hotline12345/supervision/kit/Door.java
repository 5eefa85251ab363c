package org.hotline12345.supervision.kit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** A door to tickets in memory, judged by {@link ShortLaw}; what no step of it says is told by the test. */
public final class Door implements Tickets, Requesters {

    private final Map<String, Ticket> tickets = new TreeMap<>();
    private final Map<TicketNumber, List<Event>> events = new HashMap<>();
    private final Map<TicketNumber, String> phones = new HashMap<>();
    private final Clock clock;

    public Door(Clock clock) {
        this.clock = clock;
    }

    /** A complaint that a unit has in hand, with 15 working days. */
    public Ticket complaint(String phone, String category, String place, UnitId unit) {
        Instant now = clock.instant();
        TicketNumber number = new TicketNumber("20250328-%06d".formatted(tickets.size() + 1));
        if (!phone.isEmpty()) {
            phones.put(number, phone);
        }
        Matter matter = new Matter(
                Channel.PHONE,
                Kind.COMPLAINT,
                category,
                place,
                "张三家停水",
                "张三家停水三天",
                Optional.empty(),
                false,
                !phone.isEmpty(),
                now);
        Ticket ticket = Ticket.draft(number, "short", "", matter)
                .with(Assignment.delivered(
                        1,
                        unit,
                        now,
                        false,
                        List.of(org.hotline12345.law.time.Clock.started(
                                ClockKind.CLOSING, "K1", Term.workingDays(15), now, Weekdays.plain()))))
                .in(Status.IN_HANDLING)
                .moved(now);
        tickets.put(number.value(), ticket);
        return ticket;
    }

    /** Something has happened to a ticket that no step here says. */
    public Ticket changed(TicketNumber number, UnaryOperator<Ticket> change) {
        Ticket changed = change.apply(now(number)).moved(clock.instant());
        tickets.put(number.value(), changed);
        return changed;
    }

    public Ticket now(TicketNumber number) {
        return tickets.get(number.value());
    }

    @Override
    public synchronized Reply take(StepRequest request) {
        TicketNumber number = request.ticket().orElseThrow();
        Ticket before = now(number);
        if (before == null) {
            return new Reply.Unknown(number);
        }
        Instant now = clock.instant();
        Circumstances in = new Circumstances(new ShortLaw(), new Town(), Weekdays.plain(), now);
        Outcome outcome =
                Procedure.take(before, request.step(), request.caller().actor(), now, in);
        if (outcome instanceof Outcome.Refused refused) {
            return new Reply.Refused(
                    refused.objections(), Optional.of(in.regulation().citation()));
        }
        Outcome.Moved moved = (Outcome.Moved) outcome;
        tickets.put(number.value(), moved.ticket());
        events.computeIfAbsent(number, it -> new ArrayList<>()).add(moved.event());
        return new Reply.Done(moved.ticket(), moved.event(), Optional.empty(), false);
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        return Optional.ofNullable(now(number))
                .map(it -> new Look(it, Contact.none(), events.getOrDefault(number, List.of()), List.of()));
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        return new Page(List.copyOf(tickets.values()), Optional.empty());
    }

    @Override
    public Optional<Reach> reach(TicketNumber ticket, String purpose) {
        throw new UnsupportedOperationException("Nobody is told a number here");
    }

    @Override
    public List<String> tags(String phone) {
        throw new UnsupportedOperationException("Nobody gives a number here");
    }

    @Override
    public List<String> tags(TicketNumber ticket, String purpose) {
        return Optional.ofNullable(phones.get(ticket))
                .map(it -> List.of("tag-" + it.hashCode()))
                .orElseGet(List::of);
    }

    @Override
    public Optional<Caller> vouchedFor(TicketNumber ticket, String purpose) {
        return Optional.empty();
    }
}
