package org.hotline12345.supervision;

import static org.hotline12345.supervision.Reaching.store;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.Finding.Decision;
import org.hotline12345.supervision.api.FindingKind;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingSelection;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.Referrals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Candidates for discipline inspection, in the hands of the center. */
@Component
public final class ReferralDesk implements Referrals {

    private static final Set<FindingKind> KINDS =
            EnumSet.of(FindingKind.REQUESTER, FindingKind.PLACE, FindingKind.RETURNS);

    private final FindingStore findings;
    private final EvidenceFile evidence;
    private final Regulations regulations;
    private final Looks looks;
    private final Clock clock;

    @Activate
    public ReferralDesk(
            @Reference FindingStore findings,
            @Reference EvidenceFile evidence,
            @Reference Regulations regulations,
            @Reference Looks looks) {
        this(findings, evidence, regulations, looks, Clock.systemUTC());
    }

    ReferralDesk(FindingStore findings, EvidenceFile evidence, Regulations regulations, Looks looks, Clock clock) {
        this.findings = findings;
        this.evidence = evidence;
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
                ? store(() -> findings.find(number, after))
                        .filter(it -> it.kind().referral())
                : Optional.empty();
    }

    @Override
    public Optional<ReferralEvidence> evidence(Actor actor, long number) {
        return find(actor, number).map(it -> store(() -> evidence.of(it, actor, clock.instant())));
    }

    @Override
    public FindingReply refer(Actor actor, long number, String document, String approver) {
        Optional<Objection> own = Optional.ofNullable(approver).flatMap(it -> againstApproving(it.strip(), actor));
        List<Objection> said = Stream.of(
                        Texts.againstLine("document", document, "填写报送文件的文号或标题"),
                        Texts.againstLine("approver", approver, "填写审批人"),
                        own)
                .flatMap(Optional::stream)
                .toList();
        return decisions()
                .decide(
                        actor,
                        find(actor, number),
                        number,
                        said,
                        (at, matters) -> new Decision(
                                FindingState.REFERRED,
                                document.strip(),
                                Optional.of(approver.strip()),
                                actor.name(),
                                at,
                                matters));
    }

    private Optional<Objection> againstApproving(String approver, Actor actor) {
        Optional<Regulation> law = Basis.of(regulations, clock.instant()).regulation();
        return Recusal.REFERRAL
                .against(law, approver, List.of(actor.name()))
                .map(it -> new Objection(Kind.UNLAWFUL, it.text(), it.remedy(), Optional.of("approver"), it.basis()));
    }

    @Override
    public FindingReply dismiss(Actor actor, long number, String reason) {
        return decisions().of(actor, find(actor, number), number, reason);
    }

    private Dismissal decisions() {
        return new Dismissal(findings, regulations, clock);
    }
}
