package org.hotline12345.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where publications are written, agreed to and read. Safe for any thread.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer, and one that is given tickets {@code
 * TicketArchived} where all tickets of their year are kept elsewhere.
 */
@Component(service = PublicationDesk.class)
public final class PublicationDesk {

    /** Publications of a page. */
    public static final int PAGE = 20;

    private final PublicationStore store;
    private final Tickets tickets;
    private final City city;
    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public PublicationDesk(
            @Reference PublicationStore store,
            @Reference Tickets tickets,
            @Reference City city,
            @Reference Regulations regulations) {
        this(store, tickets, city, regulations, Clock.systemUTC());
    }

    public PublicationDesk(PublicationStore store, Tickets tickets, City city, Regulations regulations, Clock clock) {
        this.store = store;
        this.tickets = tickets;
        this.city = city;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** 脱敏建议. What of a text, that was written from some tickets, is to be struck out. */
    public Ruling<List<Redaction>> redactions(Actor actor, String text, List<TicketNumber> about) {
        Editing editing = editing();
        Optional<Objection> against = editing.againstWriting(actor);
        List<Objection> form = new Form().given("text", text, "填写要查的正文").objections();
        if (against.isPresent()) {
            return editing.grounds().refused(against.get());
        }
        return form.isEmpty()
                ? requesters(editing, actor, about).map(it -> Redactions.in(text, it))
                : editing.grounds().refused(form);
    }

    /** 起草. */
    public Ruling<Publication> draft(Actor actor, PublicationForm form) {
        Editing editing = editing();
        return writable(editing, actor, form).map(it -> store.add(editing.drafted(actor, it)));
    }

    /** 修改, while nobody of the governing office is asked. */
    public Ruling<Publication> rewrite(Actor actor, long number, PublicationForm form) {
        Editing editing = editing();
        return writable(editing, actor, form)
                .then(it -> settle(actor, number, (judge, kept) -> judge.rewritten(actor, kept, it)));
    }

    /** 同意公开, 退回修改, 撤回. */
    public Ruling<Publication> act(Actor actor, long number, Act act, String why) {
        return settle(actor, number, (editing, kept) -> editing.act(actor, act, kept, why));
    }

    public Ruling<Publication> find(Actor actor, long number) {
        return looking(actor, editing -> store.find(number).map(Ruling::granted).orElseGet(() -> none(number)));
    }

    /** A page of all of them, the latest first. */
    public Ruling<List<Publication>> list(Actor actor, Optional<Publication.State> state, Optional<Long> before) {
        return looking(actor, editing -> Ruling.granted(store.list(state, before.orElse(Long.MAX_VALUE), PAGE)));
    }

    /** What the public may read today, a page of it, the latest first. */
    public List<Publication> readable(Optional<Sort> sort, Optional<Long> before) {
        return store.readable(sort, today(), before.orElse(Long.MAX_VALUE), PAGE);
    }

    /** One that the public may read today. */
    public Ruling<Publication> readable(long number) {
        return store.find(number)
                .filter(it -> it.readable(today()))
                .map(Ruling::granted)
                .orElseGet(() -> none(number));
    }

    private Ruling<PublicationForm> writable(Editing editing, Actor actor, PublicationForm form) {
        Optional<Objection> may = editing.againstWriting(actor);
        List<Objection> against = new ArrayList<>(form.objections());
        form.unit()
                .filter(it -> city.unit(it).isEmpty())
                .ifPresent(it -> against.add(Objection.invalid("unit", "没有编号为 " + it + " 的承办单位", "从 /api/units 中选择")));
        may.ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return editing.grounds().refused(against);
        }
        return requesters(editing, actor, form.tickets()).then(contacts -> {
            List<Objection> telling = editing.againstTelling(form, contacts);
            return telling.isEmpty() ? Ruling.granted(form) : editing.secrecy().refused(telling);
        });
    }

    /** How those can be reached whose tickets these are, in clear: who writes works for the hotline. */
    private Ruling<List<Contact>> requesters(Editing editing, Actor actor, List<TicketNumber> about) {
        List<Contact> contacts = new ArrayList<>();
        for (TicketNumber each : about) {
            Optional<Look> look = tickets.look(Caller.of(actor), each);
            if (look.isEmpty()) {
                return editing.grounds().refused(Objection.invalid("tickets", "没有工单 " + each + "，或无权查看", "核对工单编号"));
            }
            contacts.add(look.get().contact());
        }
        return Ruling.granted(contacts);
    }

    private Ruling<Publication> settle(
            Actor actor, long number, BiFunction<Editing, Publication, Ruling<Publication>> decision) {
        return looking(
                actor,
                editing -> store.settle(number, kept -> decision.apply(editing, kept))
                        .orElseGet(() -> none(number)));
    }

    private <T> Ruling<T> looking(Actor actor, Function<Editing, Ruling<T>> look) {
        Editing editing = editing();
        Optional<Objection> against = editing.againstLooking(actor);
        return against.isPresent() ? editing.grounds().refused(against.get()) : look.apply(editing);
    }

    private static Ruling<Publication> none(long number) {
        return Ruling.unknown("number", "没有公开事项 " + number, "从 /api/publication 中选择");
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    private Editing editing() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Editing(
                Grounds.of(regulations, Concern.PUBLICITY, now),
                Grounds.of(regulations, Concern.SECRECY, now),
                regulations.inForce(today()),
                now);
    }
}
