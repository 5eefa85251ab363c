package org.hotline12345.rest.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.json.Steps;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.rest.api.problem.Quote;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;

/** Shows what the door answers: with words beside names, and with names beside ids. */
final class Views {

    private final City city;
    private final Regulations regulations;
    private final Steps steps;
    private final Limits limits;

    Views(City city, Regulations regulations, Steps steps, Limits limits) {
        this.city = city;
        this.regulations = regulations;
        this.steps = steps;
        this.limits = limits;
    }

    TicketView ticket(Look look) {
        TicketNumber number = look.ticket().number();
        List<TicketView.NextStep> next =
                look.possible().stream().map(kind -> next(number, kind)).toList();
        return ticket(look.ticket(), Optional.of(look.contact()), Optional.of(next));
    }

    /** A step that made no ticket. */
    TakenView taken(Reply.Done done) {
        return taken(done, Optional.empty());
    }

    TakenView taken(Reply.Done done, Optional<List<AlikeView>> alike) {
        return new TakenView(
                done.ticket().number(),
                done.queryCode(),
                done.repeated(),
                event(done.ticket(), done.event()),
                ticket(done.ticket(), Optional.empty(), Optional.empty()),
                alike);
    }

    HistoryView.History history(Look look) {
        return new HistoryView.History(
                look.ticket().number(),
                look.ticket().version(),
                look.history().stream().map(it -> event(look.ticket(), it)).toList());
    }

    DeadlineView.Deadlines deadlines(Look look) {
        return new DeadlineView.Deadlines(
                look.ticket().number(), look.ticket().version(), limits.deadlines(look.ticket()));
    }

    PageView page(Page page) {
        return new PageView(page.tickets().stream().map(this::entry).toList(), page.next());
    }

    private TicketView ticket(Ticket ticket, Optional<Contact> contact, Optional<List<TicketView.NextStep>> next) {
        Map<String, String> names = new LinkedHashMap<>();
        ticket.assignments().forEach(it -> names.put(it.unit().value(), city.nameOf(it.unit())));
        return new TicketView(
                ticket.number(),
                ticket.version(),
                ticket.status(),
                Words.of(ticket.status()),
                regulations.nameOf(ticket.regulation()),
                ticket,
                names,
                limits.clocks(ticket),
                contact,
                next);
    }

    private static TicketView.NextStep next(TicketNumber number, Class<? extends Step> kind) {
        String name = kind.getSimpleName();
        String href = kind == Enclose.class ? AttachmentView.href(number) : "/api/tickets/" + number + "/steps/" + name;
        return new TicketView.NextStep(name, Words.of(kind), href);
    }

    private HistoryView event(Ticket ticket, Event event) {
        return new HistoryView(
                event.sequence(),
                event.step().name(),
                Words.of(event.step().getClass()),
                event.at(),
                event.recordedAt(),
                taker(event.actor()),
                Quote.of(ticket, event.basis(), regulations),
                event.assignment(),
                event.account(),
                steps.write(event.step()));
    }

    private HistoryView.Taker taker(Actor actor) {
        return new HistoryView.Taker(
                actor.name(),
                actor.role(),
                Words.of(actor.role()),
                actor.unit(),
                actor.unit().map(city::nameOf));
    }

    private PageView.Entry entry(Ticket ticket) {
        return new PageView.Entry(
                ticket.number(),
                ticket.version(),
                ticket.status(),
                Words.of(ticket.status()),
                ticket.matter().channel(),
                ticket.matter().kind(),
                ticket.matter().category(),
                ticket.matter().place(),
                city.place(ticket.matter().place())
                        .map(Place::name)
                        .orElse(ticket.matter().place()),
                ticket.matter().title(),
                ticket.matter().takenAt(),
                ticket.movedAt(),
                limits.late(ticket),
                ticket.openAssignments()
                        .map(it -> new PageView.InHand(
                                it.unit(), city.nameOf(it.unit()), it.number(), it.stage(), Words.of(it.stage())))
                        .toList());
    }
}
