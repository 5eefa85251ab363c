package org.hotline12345.evaluation.kit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Status;

/**
 * The requester rates.
 *
 * @param byAnybody whether also who handled the matter takes it down
 */
public record RatingLaw(boolean byAnybody) implements PlainRegulation, Article {

    public static final String ID = "test";
    public static final Paragraph RATING = new Paragraph(5, 0, "The requester rates.");

    /** It alone is installed. */
    public static Regulations installed() {
        return () -> List.of(new RatingLaw(false));
    }

    @Override
    public Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return PlainRegulation.super
                .against(recusal, account, hands)
                .filter(it -> !byAnybody)
                .map(it -> recusal.objection(Optional.of(RATING)));
    }

    @Override
    public Citation citation() {
        return new Citation(ID, "Test No. 1", "Of ratings", LocalDate.of(2020, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return List.of(this);
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(RATING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(Evaluate.class, RATING).by(Role.REQUESTER).when(Status.AWAITING_EVALUATION));
    }
}
