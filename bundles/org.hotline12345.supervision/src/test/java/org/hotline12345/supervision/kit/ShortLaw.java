package org.hotline12345.supervision.kit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.CloseSupervision;
import org.hotline12345.law.step.OpenSupervision;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;

/** The center supervises what is in handling, and ends it. */
public final class ShortLaw implements PlainRegulation {

    public static final Paragraph SUPERVISING = new Paragraph("K", 1, 0, "The center supervises.");
    public static final Paragraph HOT_SPOT = new Paragraph("K", 1, 1, "What many complain of.");
    public static final Paragraph OVERDUE = new Paragraph("K", 1, 2, "What is overdue.");
    public static final Paragraph REFERRAL = new Paragraph("K", 2, 0, "What is without effect for long is reported.");

    private static final List<Article> ARTICLES = List.of(
            new Sentences(
                    List.of(SUPERVISING, HOT_SPOT, OVERDUE),
                    List.of(
                            Rule.of(OpenSupervision.class, SUPERVISING)
                                    .by(Role.CENTER)
                                    .when(Status.IN_HANDLING)
                                    .demands(Demand.of(
                                            SUPERVISING,
                                            "ground",
                                            it -> it.step().ground().matches("K1\\.[12]"),
                                            "没有这种情形",
                                            "填写督办的情形"))
                                    .moves(it -> it.ticket()
                                            .supervised(
                                                    it.step().ground(),
                                                    it.at(),
                                                    it.step().document())),
                            Rule.of(CloseSupervision.class, SUPERVISING)
                                    .by(Role.CENTER)
                                    .when(Status.IN_HANDLING)
                                    .demands(Demand.plain(
                                            "supervision", it -> open(it).isPresent(), it -> "没有这项督办", "查看工单的督办"))
                                    .moves(ShortLaw::closed))),
            new Sentences(List.of(REFERRAL), List.of()));

    private static Ticket closed(Attempt<CloseSupervision> attempt) {
        return attempt.ticket()
                .withChanged(open(attempt).orElseThrow().closed(attempt.step().result()));
    }

    private static Optional<Supervision> open(Attempt<CloseSupervision> attempt) {
        return attempt.ticket().supervisions().stream()
                .filter(it -> it.open() && it.number() == attempt.step().supervision())
                .findFirst();
    }

    private record Sentences(List<Paragraph> paragraphs, List<Rule<?>> rules) implements Article {}

    /** It alone is installed. */
    public static Regulations installed() {
        return () -> List.of(new ShortLaw());
    }

    @Override
    public Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return PlainRegulation.super
                .against(recusal, account, hands)
                .map(it -> recusal == Recusal.REFERRAL ? recusal.objection(Optional.of(REFERRAL)) : it);
    }

    @Override
    public Citation citation() {
        return new Citation("short", "Short No. 1", "Short rules", LocalDate.of(2020, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return ARTICLES;
    }

    @Override
    public Optional<Paragraph> on(Concern concern) {
        return Optional.of(concern == Concern.HOT_SPOT ? HOT_SPOT : REFERRAL);
    }
}
