package org.hotline12345.law.contract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Recusal;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.Term;

/** A regulation of one paragraph for each concern and without a rule, for tests of what stands beside the way of a ticket. */
public final class FewWords implements PlainRegulation {

    public static Regulations installed() {
        return () -> List.of(new FewWords());
    }

    public static Paragraph about(Concern concern) {
        return new Paragraph(concern.ordinal() + 1, 0, Words.of(concern) + "，依照本条办理。");
    }

    @Override
    public Optional<Paragraph> on(Concern concern) {
        return Optional.of(about(concern));
    }

    @Override
    public Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return hands.contains(account)
                ? Optional.of(recusal.objection(
                        switch (recusal) {
                            case REFERRAL -> on(Concern.REFERRAL);
                            case PUBLICATION -> on(Concern.PUBLICITY);
                            case MISUSE -> on(Concern.MISUSE);
                            case RATING_BY_PHONE, KNOWLEDGE -> Optional.empty();
                        }))
                : Optional.empty();
    }

    @Override
    public Optional<Assessing> assessing() {
        return Optional.of(new Assessing(Term.workingDays(5), Term.workingDays(10), 50));
    }

    @Override
    public Citation citation() {
        return new Citation("few-words", "样例〔2021〕1号", "样例办法", LocalDate.of(2021, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return Arrays.stream(Concern.values())
                .map(FewWords::about)
                .map(PlainRegulation::article)
                .toList();
    }
}
