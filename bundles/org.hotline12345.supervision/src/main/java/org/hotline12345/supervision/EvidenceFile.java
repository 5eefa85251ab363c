package org.hotline12345.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Evaluation;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.ReferralEvidence.EvidenceHandling;
import org.hotline12345.supervision.api.ReferralEvidence.EvidenceMatter;
import org.hotline12345.supervision.api.ReferralEvidence.EvidenceStep;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together the evidence of a candidate, as the tickets stand now and as who asks may see them. */
@Component(service = EvidenceFile.class)
public final class EvidenceFile {

    private final Tickets tickets;
    private final CaseStore cases;
    private final Regulations regulations;
    private final City city;
    private final Thresholds thresholds;

    @Activate
    public EvidenceFile(
            @Reference Tickets tickets,
            @Reference CaseStore cases,
            @Reference Regulations regulations,
            @Reference City city,
            @Reference Readings readings) {
        this.tickets = tickets;
        this.cases = cases;
        this.regulations = regulations;
        this.city = city;
        this.thresholds = readings.thresholds();
    }

    ReferralEvidence of(Finding finding, Actor actor, Instant now) {
        Basis basis = Basis.of(regulations, now);
        Optional<Paragraph> paragraph = basis.about(Concern.REFERRAL);
        List<TicketNumber> numbers = finding.tickets();
        return new ReferralEvidence(
                finding.number(),
                Words.of(finding.kind()),
                subject(finding),
                paragraph.map(Paragraph::key),
                paragraph.map(Paragraph::text),
                paragraph.flatMap(it -> basis.law()).map(Citation::document),
                thresholds.words(finding.kind()),
                now,
                numbers.stream().map(it -> matter(it, actor, now)).toList(),
                cases.of(numbers));
    }

    private String subject(Finding finding) {
        return String.join(
                "，",
                Stream.of(
                                finding.unit().map(city::nameOf),
                                finding.category(),
                                finding.place().map(this::placeName),
                                Optional.of(finding.first() + " 至 " + finding.last()),
                                Optional.of("共 " + finding.matters() + " 件"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private String placeName(String code) {
        return city.place(code).map(it -> it.name() + "（" + code + "）").orElse(code);
    }

    private EvidenceMatter matter(TicketNumber number, Actor actor, Instant now) {
        try {
            return tickets.look(Caller.of(actor), number)
                    .map(it -> matter(it, now))
                    .orElseGet(() -> missing(number, "没有这件工单，或无权查看"));
        } catch (TicketArchived e) {
            return missing(number, e.year() + " 年的工单已移出存档");
        }
    }

    private static EvidenceMatter missing(TicketNumber number, String why) {
        return new EvidenceMatter(
                number, Optional.empty(), "", "", "", "", List.of(), List.of(), List.of(), List.of(), Optional.of(why));
    }

    private EvidenceMatter matter(Look look, Instant now) {
        Ticket ticket = look.ticket();
        return new EvidenceMatter(
                ticket.number(),
                Optional.of(ticket.matter().takenAt()),
                Words.of(ticket.matter().kind()),
                ticket.matter().category(),
                placeName(ticket.matter().place()),
                Words.of(ticket.status()),
                ticket.assignments().stream().map(it -> handling(it, now)).toList(),
                look.history().stream().map(this::step).toList(),
                ticket.evaluations().stream().map(EvidenceFile::rating).toList(),
                ticket.supervisions().stream().map(EvidenceFile::supervision).toList(),
                Optional.empty());
    }

    private EvidenceHandling handling(Assignment assignment, Instant now) {
        return new EvidenceHandling(
                assignment.unit(),
                city.nameOf(assignment.unit()),
                assignment.dispatchedAt(),
                assignment.signedAt(),
                Words.of(assignment.stage()),
                assignment.redo(),
                assignment
                        .clock(ClockKind.CLOSING)
                        .filter(it -> it.overdue(now))
                        .isPresent(),
                assignment.returned().map(it -> it.reason() + "（" + returning(assignment.stage()) + "）"),
                assignment.report().flatMap(ClosureReport::result).or(assignment::finished));
    }

    private static String returning(Stage stage) {
        return switch (stage) {
            case RETURNED -> "已同意退回";
            case RETURN_UNDER_REVIEW -> "退回审核中";
            default -> "未同意退回";
        };
    }

    private EvidenceStep step(Event event) {
        String who = event.actor()
                .unit()
                .map(city::nameOf)
                .orElseGet(() -> Words.of(event.actor().role()));
        return new EvidenceStep(event.at(), Words.of(event.step().getClass()), who, event.basis());
    }

    private static String rating(Evaluation evaluation) {
        return "话务服务：" + Words.of(evaluation.callService()) + "；办理情况：" + Words.of(evaluation.handling());
    }

    private static String supervision(Supervision supervision) {
        String end = supervision.result().map(it -> "；结果：" + it).orElse("；督办中");
        return supervision.ground() + " " + supervision.document() + end;
    }
}
