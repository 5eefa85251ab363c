package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.Wording;
import org.hotline12345.evaluation.store.Contacts;
import org.hotline12345.evaluation.store.Contacts.Place;
import org.hotline12345.evaluation.store.PhoneList;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.evaluation.store.ToPhone;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Requesters.Reach;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 电话评价. Call-takers phone those whom no message has reached, and take down what they say as the requester's own rating (A21).
 * Whose hand that may not be in, the regulation of the ticket says. A call counts among the invitations of the number like any
 * other. Safe for any thread; throws what the stores throw where they do not answer.
 */
@Component(service = PhoneDesk.class, configurationPid = "org.hotline12345.evaluation")
public final class PhoneDesk {

    /** As many as a person looks through. */
    public static final int PAGE = 50;

    private static final int TRIES = 4;

    /** The manners of the platform and not the law, by which nobody is phoned at night or by two at once. */
    private static final Grounds MANNERS = new Grounds(Optional.empty(), Optional.empty());

    private final PhoneList list;
    private final Contacts contacts;
    private final Tickets tickets;
    private final Requesters requesters;
    private final Regulations regulations;
    private final Manners manners;
    private final Phoning phoning;
    private final Questionnaires questionnaires;
    private final Clock clock;

    @Activate
    public PhoneDesk(
            @Reference PhoneList list,
            @Reference Contacts contacts,
            @Reference Tickets tickets,
            @Reference Requesters requesters,
            @Reference Regulations regulations,
            @Reference Questionnaires questionnaires,
            AskingSettings settings) {
        this(
                list,
                contacts,
                tickets,
                requesters,
                regulations,
                questionnaires,
                Manners.of(settings),
                Phoning.of(settings),
                Clock.systemUTC());
    }

    PhoneDesk(
            PhoneList list,
            Contacts contacts,
            Tickets tickets,
            Requesters requesters,
            Regulations regulations,
            Questionnaires questionnaires,
            Manners manners,
            Phoning phoning,
            Clock clock) {
        this.list = list;
        this.contacts = contacts;
        this.tickets = tickets;
        this.requesters = requesters;
        this.regulations = regulations;
        this.questionnaires = questionnaires;
        this.manners = manners;
        this.phoning = phoning;
        this.clock = clock;
    }

    /** Whom to phone next, the first first; without what others have in hand. */
    public Ruling<List<ToPhone>> next(Actor actor) {
        Instant now = clock.instant();
        return allowed(actor).map(it -> list.due(now, now.minus(phoning.after()), PAGE));
    }

    /** Takes one in hand, and tells the number; the same again tells it again. */
    public Ruling<PhoneCall> call(Actor actor, TicketNumber number) {
        return allowed(actor).then(it -> open(actor, number)).then(it -> called(actor, it));
    }

    /** What stands open, where the actor may see the ticket and take down its rating. */
    private Ruling<Standing> open(Actor actor, TicketNumber number) {
        Optional<ToPhone> found = list.find(number, clock.instant());
        Optional<Look> look = found.flatMap(it -> look(actor, number));
        if (look.isEmpty()) {
            return Ruling.unknown("number", "没有待电话评价的工单 " + number, "从待电话评价的名单中选择");
        }
        if (!Asker.awaits(look.get().ticket(), found.get().round().nth())) {
            return refused("诉求人已经评价，或者工单已有进展", "从名单中选择下一位");
        }
        Optional<Regulation> law = regulations.byId(look.get().ticket().regulation());
        return Recusal.RATING_BY_PHONE
                .against(law, actor.name(), hands(look.get()))
                .<Ruling<Standing>>map(it -> new Ruling.Refused<>(List.of(it), law.map(Regulation::citation)))
                .orElseGet(() -> Ruling.granted(new Standing(found.get(), look.get())));
    }

    /** Whoever took a step of the ticket. */
    private static List<String> hands(Look look) {
        return look.history().stream().map(it -> it.actor().name()).distinct().toList();
    }

    private record Standing(ToPhone toPhone, Look look) {

        Round round() {
            return toPhone.round();
        }
    }

    private Optional<Look> look(Actor actor, TicketNumber number) {
        try {
            return tickets.look(Caller.of(actor), number);
        } catch (TicketArchived e) {
            return Optional.empty();
        }
    }

    private Ruling<PhoneCall> called(Actor actor, Standing open) {
        Instant now = clock.instant();
        Instant speak = manners.quiet().after(now);
        if (speak.isAfter(now)) {
            return refused("现在是免打扰时段", "免打扰时段过后拨打");
        }
        boolean again = open.toPhone().inHandOf(actor.name(), now);
        Instant until = again ? open.toPhone().at() : now.plus(phoning.hold());
        if (!again && !list.take(open.round(), actor.name(), now, until)) {
            return refused("另一位话务员正在联系，或者还没有到再次拨打的时间", "从名单中选择下一位");
        }
        Optional<Reach> reach = requesters.reach(open.round().ticket(), purpose(actor));
        if (reach.isEmpty()) {
            list.aside(open.round(), actor.name(), "诉求人没有留下电话号码", false, Optional.empty());
            return refused("诉求人没有留下电话号码", "从名单中选择下一位");
        }
        Optional<Instant> full = again ? Optional.empty() : full(reach.get().tags(), now);
        if (full.isPresent()) {
            list.aside(open.round(), actor.name(), "这一号码的询问次数已满", false, full);
            return refused("这一号码的询问次数已满", "届时会再次列出；从名单中选择下一位");
        }
        return Ruling.granted(new PhoneCall(
                open.round(),
                open.look().ticket(),
                reach.get().phone(),
                until,
                questionnaires.wordings().stream().map(Wording::questionnaire).toList()));
    }

    /** When a number may be asked again that has been asked too often; empty where it may be now, and is counted. */
    private Optional<Instant> full(List<String> tags, Instant now) {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = now.atZone(WorkingDays.ZONE).toLocalDate();
        Place place = contacts.take(tags, today, manners.perDay(), manners.perMonth());
        if (place instanceof Place.Taken) {
            return Optional.empty();
        }
        LocalDate again = place instanceof Place.MonthFull ? today.plusMonths(1).withDayOfMonth(1) : today.plusDays(1);
        return Optional.of(
                manners.quiet().after(again.atStartOfDay(WorkingDays.ZONE).toInstant()));
    }

    /** Takes down what the requester said. */
    public Ruling<Reply.Done> rate(Actor actor, TicketNumber number, Evaluate rating) {
        return allowed(actor).then(it -> held(actor, number)).then(it -> rated(actor, it, rating));
    }

    private Ruling<Round> held(Actor actor, TicketNumber number) {
        Instant now = clock.instant();
        return list.find(number, now)
                .filter(it -> it.inHandOf(actor.name(), now))
                .map(it -> Ruling.granted(it.round()))
                .orElseGet(() -> refused("没有在联系工单 " + number + " 的诉求人，或者时间已过", "从名单中选择并取得号码后，再记录结果"));
    }

    private Ruling<Reply.Done> rated(Actor actor, Round round, Evaluate rating) {
        Optional<Caller> requester = requesters.vouchedFor(round.ticket(), purpose(actor));
        Reply reply = new Reply.Unknown(round.ticket());
        for (int tried = 0; tried < TRIES && (tried == 0 || reply instanceof Reply.Stale); tried++) {
            Optional<Look> look = requester
                    .flatMap(it -> look(actor, round.ticket()))
                    .filter(it -> Asker.awaits(it.ticket(), round.nth()));
            reply = look.isEmpty()
                    ? new Reply.Unknown(round.ticket())
                    : tickets.take(new StepRequest(
                            requester.get(),
                            Optional.of(round.ticket()),
                            rating,
                            Optional.empty(),
                            Optional.of(look.get().ticket().version()),
                            Optional.of("evaluation-phone-" + round.ticket() + "-" + round.nth())));
        }
        Ruling<Reply.Done> ruling = Replies.ruling(reply);
        if (ruling instanceof Ruling.Granted) {
            list.spoken(round, actor.name(), clock.instant(), Optional.empty());
        }
        return ruling;
    }

    /** Writes down that a call brought no rating. */
    public Ruling<Round> missed(Actor actor, TicketNumber number, Missed how) {
        return allowed(actor).then(it -> held(actor, number)).map(round -> {
            Instant now = clock.instant();
            if (how == Missed.DECLINED) {
                list.spoken(round, actor.name(), now, Optional.of("电话联系，诉求人不愿评价"));
            } else {
                int tries = list.find(number, now).map(ToPhone::tries).orElse(0) + 1;
                Instant next = manners.quiet().after(now.plus(phoning.again()));
                list.aside(
                        round,
                        actor.name(),
                        "电话 " + tries + " 次无人接听",
                        true,
                        Optional.of(next).filter(it -> tries < phoning.tries() && it.isBefore(round.until())));
            }
            return round;
        });
    }

    private Ruling<Actor> allowed(Actor actor) {
        if (actor.role() == Role.CALL_TAKER || actor.role() == Role.CENTER) {
            return Ruling.granted(actor);
        }
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        Grounds rating = Grounds.of(regulations, Evaluate.class, today);
        return rating.refused(rating.forbidden("电话评价由市政务服务中心和话务员办理", "由话务员拨打"));
    }

    private static <T> Ruling<T> refused(String text, String remedy) {
        return MANNERS.refused(MANNERS.wrongOrder(text, remedy));
    }

    /** The record of looks so names who was told the number, and who spoke for the requester. */
    private static String purpose(Actor actor) {
        return Asker.PURPOSE + "（电话，" + actor.name() + "）";
    }
}
