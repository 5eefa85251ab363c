package org.hotline12345.supervision;

import static org.hotline12345.supervision.Reaching.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.CaseStore.NewFile;
import org.hotline12345.supervision.CaseStore.Said;
import org.hotline12345.supervision.FindingStore.Portion;
import org.hotline12345.supervision.api.CaseEntry.Kind;
import org.hotline12345.supervision.api.CaseReply.NotTaken;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.Finding.Decision;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.api.SupervisionCase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hot spots, in the hands of the center. */
@Component
public final class HotSpotDesk implements HotSpots {

    private static final Set<FindingKind> KINDS = Set.of(FindingKind.HOT_SPOT);

    private static final int MOST_PORTIONS = 4;

    private final FindingStore findings;
    private final CaseStore cases;
    private final Supervising supervising;
    private final Regulations regulations;
    private final Looks looks;
    private final Clock clock;

    @Activate
    public HotSpotDesk(
            @Reference FindingStore findings,
            @Reference CaseStore cases,
            @Reference Supervising supervising,
            @Reference Regulations regulations,
            @Reference Looks looks) {
        this(findings, cases, supervising, regulations, looks, Clock.systemUTC());
    }

    HotSpotDesk(
            FindingStore findings,
            CaseStore cases,
            Supervising supervising,
            Regulations regulations,
            Looks looks,
            Clock clock) {
        this.findings = findings;
        this.cases = cases;
        this.supervising = supervising;
        this.regulations = regulations;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public List<Finding> list(Actor actor, FindingSelection selection) {
        return Scope.of(actor, looks).whole() ? store(() -> findings.list(KINDS, selection)) : List.of();
    }

    @Override
    public Optional<Finding> find(Actor actor, long number, Optional<TicketNumber> after) {
        return Scope.of(actor, looks).whole()
                ? store(() -> findings.find(number, after)).filter(it -> it.kind() == FindingKind.HOT_SPOT)
                : Optional.empty();
    }

    @Override
    public FindingReply confirm(Actor actor, long number, Optional<String> instruction) {
        Optional<Finding> found = find(actor, number);
        if (found.isEmpty()) {
            return new FindingReply.Unknown(number);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Basis basis = Basis.of(regulations, now);
        List<Objection> against = new ArrayList<>();
        basis.againstSupervising(actor).ifPresent(against::add);
        Optional<Paragraph> ground = basis.about(Concern.HOT_SPOT);
        if (ground.isEmpty()) {
            against.add(basis.grounds().wrongOrder("现行办法没有把集中投诉举报的热点列为督办的情形", "按其他情形督办"));
        }
        instruction.flatMap(it -> Texts.against("instruction", it, "填写督办要求")).ifPresent(against::add);
        FindingState state = found.get().state();
        if (state == FindingState.MERGED || state == FindingState.LAPSED) {
            against.add(basis.grounds().wrongOrder("这一热点已并入另一热点，或已不成其为热点", "查看待认定的热点"));
        }
        return against.isEmpty()
                ? store(() -> confirm(actor, found.get(), ground.get().key(), instruction, now))
                : new FindingReply.Refused(against, basis.law());
    }

    private FindingReply confirm(
            Actor actor, Finding hotSpot, String ground, Optional<String> instruction, Instant now) {
        Optional<SupervisionCase> before =
                hotSpot.supervisionCase().flatMap(cases::find).filter(it -> it.state() == CaseState.OPEN);
        List<NotTaken> notTaken = new ArrayList<>();
        Optional<TicketNumber> after = Optional.empty();
        Portion portion;
        Supervising.Outcome opened;
        int portions = 0;
        do {
            portion = findings.portion(
                    hotSpot.number(), before.map(SupervisionCase::number), after, CaseDesk.MOST_TICKETS);
            opened = supervising.open(actor, portion.tickets(), ground, document(hotSpot));
            notTaken.addAll(opened.notTaken());
            after = portion.last();
            portions++;
            // The first of many have ended long ago, and do not stand in the way of the others.
        } while (opened.watched().isEmpty() && portion.left() > 0 && portions < MOST_PORTIONS);
        if (before.isEmpty() && opened.watched().isEmpty()) {
            return new FindingReply.Refused(opened.objections(), opened.law());
        }
        NewFile file = new NewFile(
                hotSpot.category().orElse("") + "（" + hotSpot.place().orElse("") + "）集中投诉举报热点",
                actor.name(),
                now,
                Set.of(),
                Optional.of(hotSpot.number()));
        long supervised = cases.gather(opened.watched(), before.map(SupervisionCase::number), file);
        instruction.ifPresent(it -> cases.say(
                supervised, new Said(Kind.INSTRUCTION, Optional.empty(), it, actor.name(), now), Optional.empty()));
        if (hotSpot.state() != FindingState.CONFIRMED) {
            findings.decide(
                    hotSpot.number(),
                    new Decision(
                            FindingState.CONFIRMED,
                            document(hotSpot),
                            Optional.empty(),
                            actor.name(),
                            now,
                            hotSpot.matters()));
        }
        findings.supervised(hotSpot.number(), supervised);
        return new FindingReply.Decided(findings.find(hotSpot.number()).orElseThrow(), notTaken, portion.left());
    }

    @Override
    public FindingReply dismiss(Actor actor, long number, String reason) {
        return new Dismissal(findings, regulations, clock).of(actor, find(actor, number), number, reason);
    }

    /** The cluster itself is what the supervision rests on. */
    private static String document(Finding hotSpot) {
        return "集中投诉举报热点第 " + hotSpot.number() + " 号：" + hotSpot.category().orElse("") + "，"
                + hotSpot.place().orElse("") + "，" + hotSpot.first() + " 至 " + hotSpot.last() + " 共 "
                + hotSpot.matters() + " 件、" + hotSpot.requesters() + " 名诉求人";
    }
}
