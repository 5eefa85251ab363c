package org.hotline12345.soap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.Subject;
import org.hotline12345.access.api.Accounts;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Alarms;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Reckoning;
import org.hotline12345.law.time.Term;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Units;

/** Small stand-ins for the services behind the endpoint. */
final class Fakes {

    static final TicketNumber NUMBER = new TicketNumber("20250328-000012");
    static final Instant TAKEN = Instant.parse("2025-03-28T02:00:00Z");
    static final Paragraph A17 = new Paragraph(17, 1, "一般事项在5个工作日内办结。");

    private Fakes() {}

    static Ticket ticket() {
        Clock closing = new Clock(
                ClockKind.CLOSING,
                "A17.1",
                Term.workingDays(2),
                TAKEN,
                Instant.parse("2025-04-02T15:59:59Z"),
                List.of(),
                Optional.empty(),
                new Reckoning(
                        List.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 2)),
                        List.of("2025-03-31 休 肉孜节"),
                        List.of(),
                        "2025"),
                List.of(),
                Alarms.none(),
                Optional.empty());
        Accept accept = new Accept(
                Channel.PHONE,
                Kind.COMPLAINT,
                "水电气热/停水",
                "650421",
                Optional.empty(),
                "停水 <三> 天 & 没人管",
                Optional.empty(),
                Optional.empty());
        return Ticket.draft(NUMBER, "turpan-2021-33", "", accept.matter(TAKEN))
                .moved(TAKEN)
                .with(Assignment.delivered(1, new UnitId("650421"), TAKEN, false, List.of(closing)))
                .in(Status.IN_HANDLING)
                .enclosing(FakeFiles.PHOTO)
                .supervised("A28.5", TAKEN, "逾期未办结")
                .moved(TAKEN);
    }

    /** Remembers what it was asked, and answers what it was told to. */
    static final class Door implements Tickets {

        final List<StepRequest> taken = new ArrayList<>();
        Optional<Reply> answer = Optional.empty();
        Optional<RuntimeException> failure = Optional.empty();
        Optional<Caller> looked = Optional.empty();
        Optional<Selection> selected = Optional.empty();

        @Override
        public Reply take(StepRequest request) {
            taken.add(request);
            failure.ifPresent(it -> {
                throw it;
            });
            return answer.orElseGet(() -> new Reply.Done(
                    ticket(),
                    new Event(
                            NUMBER,
                            2,
                            request.step().recorded(),
                            request.caller().actor(),
                            TAKEN,
                            TAKEN,
                            "A17.1",
                            Optional.of(1),
                            "已办理"),
                    request.ticket().isEmpty() ? Optional.of("8Q2K") : Optional.empty(),
                    false));
        }

        @Override
        public Optional<Look> look(Caller caller, TicketNumber number) {
            looked = Optional.of(caller);
            return Optional.of(number)
                    .filter(NUMBER::equals)
                    .map(it -> new Look(
                            ticket(),
                            new Contact(Optional.of("阿•"), Optional.empty(), Optional.empty()),
                            List.of(new Event(
                                    NUMBER,
                                    2,
                                    new Dispatch(new UnitId("650421"), Optional.of("尽快")),
                                    caller.actor(),
                                    TAKEN,
                                    TAKEN,
                                    "A17.1",
                                    Optional.of(1),
                                    "转派鄯善县")),
                            List.of(Sign.class)));
        }

        @Override
        public Page list(Caller caller, Selection selection) {
            selected = Optional.of(selection);
            return new Page(List.of(ticket()), Optional.of(NUMBER));
        }
    }

    /** Knows 鄯善县, which is signed in by its name twice, and so is one that only runs the platform. */
    static final class Shanshan implements Accounts, Units {

        static final UnitId ID = new UnitId("650421");

        @Override
        public Optional<Actor> signIn(String name, String password) {
            return name.equals("shanshan") && password.equals("shanshan")
                    ? Optional.of(Actor.officer(name, ID))
                    : Optional.empty();
        }

        @Override
        public Optional<Actor> actor(Subject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<Actor> operator(String name, String password) {
            return Optional.of(Actor.of("it", Role.CITY_IT))
                    .filter(it -> it.name().equals(name) && name.equals(password));
        }

        @Override
        public Optional<Actor> operator(Subject subject) {
            return Optional.empty();
        }

        @Override
        public List<KnownUnit> all() {
            return List.of(known(Optional.empty()));
        }

        @Override
        public Optional<KnownUnit> unit(UnitId id) {
            return all().stream().filter(it -> it.unit().id().equals(id)).findFirst();
        }

        @Override
        public Approving approve(UnitId id, Actor actor, String document) {
            return id.equals(ID)
                    ? new Approving.Approved(known(Optional.of(new Approval(actor.name(), TAKEN, document))))
                    : new Approving.Unknown(id);
        }

        private static KnownUnit known(Optional<Approval> approval) {
            return new KnownUnit(
                    new Unit(ID, "鄯善县", Optional.empty(), Unit.Level.COUNTY, List.of("650421"), List.of("*"), true),
                    KnownUnit.Presence.STANDING,
                    Optional.empty(),
                    approval,
                    Optional.empty());
        }
    }

    /** A regulation of one paragraph. */
    static final class Short implements PlainRegulation {

        @Override
        public Citation citation() {
            return new Citation("turpan-2021-33", "吐政办函〔2021〕33号", "办法", LocalDate.of(2021, 1, 1));
        }

        @Override
        public List<Article> articles() {
            return List.of(PlainRegulation.article(A17));
        }
    }
}
