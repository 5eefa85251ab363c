package org.hotline12345.misuse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.misuse.Evidence.Piece;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Requesters.Reach;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Where marks are proposed, decided on and looked at. It takes no step of any ticket, and no step asks it. Safe for any thread.
 */
@Component(service = MisuseDesk.class, configurationPid = "org.hotline12345.misuse")
@Designate(ocd = MisuseSettings.class)
public final class MisuseDesk {

    /** Marks of a page. */
    public static final int PAGE = 50;

    /** Said with each hint. */
    public static final String NOTE = "仅供参考：照常受理，不得据此拒绝或者拖延";

    private final MarkStore marks;
    private final Requesters requesters;
    private final Tickets tickets;
    private final Regulations regulations;
    private final Duration holds;
    private final Clock clock;

    @Activate
    public MisuseDesk(
            @Reference MarkStore marks,
            @Reference Requesters requesters,
            @Reference Tickets tickets,
            @Reference Regulations regulations,
            MisuseSettings settings) {
        this(marks, requesters, tickets, regulations, Duration.ofDays(settings.days()), Clock.systemUTC());
    }

    public MisuseDesk(
            MarkStore marks,
            Requesters requesters,
            Tickets tickets,
            Regulations regulations,
            Duration holds,
            Clock clock) {
        if (holds.isNegative() || holds.isZero()) {
            throw new IllegalArgumentException("A mark holds for at least a day: days of org.hotline12345.misuse");
        }
        this.marks = marks;
        this.requesters = requesters;
        this.tickets = tickets;
        this.regulations = regulations;
        this.holds = holds;
        this.clock = clock;
    }

    /** 提出. */
    public Ruling<Mark> propose(Actor actor, MarkProposal proposal) {
        Marking marking = marking();
        List<Objection> against = new ArrayList<>(proposal.objections());
        marking.againstProposing(actor).ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return marking.grounds().refused(against);
        }
        return oneRequester(marking, proposal.tickets())
                .then(tags -> marks.add(
                        tags,
                        kept -> marking.propose(
                                actor,
                                proposal,
                                tags.get(0),
                                kept.stream()
                                        .filter(it -> it.open(marking.now()))
                                        .findFirst())));
    }

    /** The tags of the requester that all the tickets have in common. */
    private Ruling<List<String>> oneRequester(Marking marking, List<TicketNumber> evidence) {
        List<String> common = new ArrayList<>();
        for (TicketNumber each : evidence) {
            List<String> tags =
                    requesters.reach(each, "恶意占用标记，核对是否同一诉求人").map(Reach::tags).orElse(List.of());
            if (tags.isEmpty()) {
                return marking.grounds()
                        .refused(Objection.invalid("tickets", "没有工单 " + each + "，或没有留下电话", "核对工单编号，只填写留有电话的工单"));
            }
            if (common.isEmpty()) {
                common.addAll(tags);
            } else if (!common.get(0).equals(tags.get(0))) {
                return marking.grounds()
                        .refused(Objection.invalid("tickets", "工单 " + each + " 与前面的工单不是同一电话", "按诉求人分别提出"));
            }
        }
        return Ruling.granted(common);
    }

    /** 确认, 不予确认, 提出续期, 解除. */
    public Ruling<Mark> act(Actor actor, long number, Act act, String why) {
        return settle(actor, number, (marking, mark) -> marking.act(actor, act, mark, why));
    }

    /** 移交公安机关. */
    public Ruling<Mark> handOver(Actor actor, long number, String to, String document) {
        return settle(actor, number, (marking, mark) -> {
            List<Objection> against = new ArrayList<>(new Form()
                    .line("to", to, "填写接收的公安机关")
                    .line("document", document, "填写移交函号")
                    .objections());
            marking.againstHandingOver(actor, mark).ifPresent(it -> against.add(0, it));
            if (!against.isEmpty()) {
                return marking.grounds().refused(against);
            }
            List<PoliceHandOver> all = new ArrayList<>(mark.handOvers());
            all.add(new PoliceHandOver(to, document, actor.name(), marking.now()));
            return Ruling.granted(
                    mark.handedOver(all, Deed.of(Marking.HANDED_OVER, actor, marking.now(), to + "，" + document)));
        });
    }

    /** 证据材料. The look is recorded on the mark, and in the log of looks. */
    public Ruling<Evidence> evidence(Actor actor, long number) {
        Ruling<Mark> seen = settle(
                actor,
                number,
                (marking, mark) -> marking.againstHandingOver(actor, mark)
                        .map(marking.grounds()::<Mark>refused)
                        .orElseGet(() -> Ruling.granted(mark.seen(Deed.of(Marking.SEEN, actor, marking.now(), "")))));
        return seen.map(mark -> evidence(actor, mark));
    }

    private Evidence evidence(Actor actor, Mark mark) {
        List<Piece> pieces = new ArrayList<>();
        List<TicketNumber> elsewhere = new ArrayList<>();
        for (TicketNumber each : mark.evidence()) {
            try {
                tickets.look(Caller.of(actor), each).ifPresent(it -> pieces.add(Piece.of(it.ticket())));
            } catch (TicketArchived e) {
                elsewhere.add(each);
            }
        }
        Optional<String> phone = pieces.isEmpty()
                ? Optional.empty()
                : requesters
                        .reach(pieces.get(0).number(), "恶意占用标记 " + mark.number() + " 的证据材料，由 " + actor.name() + " 查阅")
                        .map(Reach::phone);
        return new Evidence(mark, phone, pieces, elsewhere);
    }

    public Ruling<Mark> find(Actor actor, long number) {
        Marking marking = marking();
        return marking.againstLooking(actor)
                .map(marking.grounds()::<Mark>refused)
                .orElseGet(() -> marks.find(number).map(Ruling::granted).orElseGet(() -> none(number)));
    }

    /** A page of them, the latest first. */
    public Ruling<List<Mark>> list(Actor actor, Optional<Mark.State> state, Optional<Long> before) {
        Marking marking = marking();
        return marking.againstLooking(actor)
                .map(marking.grounds()::<List<Mark>>refused)
                .orElseGet(() -> Ruling.granted(marks.list(state, before.orElse(Long.MAX_VALUE), PAGE)));
    }

    /**
     * 提示, while a matter is being told.
     *
     * @param emergency whether it is one, as far as the call-taker has said; only where it is none is anything shown
     */
    public Ruling<List<Mark>> hint(Actor actor, String phone, Optional<Boolean> emergency) {
        Marking marking = marking();
        List<Objection> against =
                new ArrayList<>(new Form().line("phone", phone, "填写来电号码").objections());
        marking.againstProposing(actor).ifPresent(it -> against.add(0, it));
        return against.isEmpty()
                ? Ruling.granted(Hints.whileTold(emergency, () -> marks.of(requesters.tags(phone)), marking.now()))
                : marking.grounds().refused(against);
    }

    /** 提示, of a ticket that was taken in. */
    public Ruling<List<Mark>> hint(Actor actor, TicketNumber ticket) {
        Marking marking = marking();
        return marking.againstProposing(actor)
                .map(marking.grounds()::<List<Mark>>refused)
                .orElseGet(() -> Ruling.granted(Hints.inForce(
                        requesters
                                .reach(ticket, "恶意占用标记，受理后的提示")
                                .map(it -> marks.of(it.tags()))
                                .orElse(List.of()),
                        marking.now())));
    }

    private Ruling<Mark> settle(Actor actor, long number, BiFunction<Marking, Mark, Ruling<Mark>> decision) {
        Marking marking = marking();
        Optional<Objection> against = marking.againstLooking(actor);
        if (against.isPresent()) {
            return marking.grounds().refused(against.get());
        }
        return marks.settle(number, mark -> decision.apply(marking, mark)).orElseGet(() -> none(number));
    }

    private static Ruling<Mark> none(long number) {
        return Ruling.unknown("number", "没有标记 " + number, "从 /api/misuse/marks 中选择");
    }

    private Marking marking() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Marking(
                Grounds.of(regulations, Concern.MISUSE, now),
                regulations.inForce(now.atZone(WorkingDays.ZONE).toLocalDate()),
                holds,
                now);
    }
}
