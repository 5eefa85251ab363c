package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.ReportKnowledge;

/** A regulation of one paragraph and one rule. */
public final class ShortLaw implements PlainRegulation {

    public static final Paragraph A25 = new Paragraph(25, 0, "承办单位应当提供、更新、维护知识库信息。");

    @Override
    public Citation citation() {
        return new Citation("some-law", "吐政办函〔2021〕33号", "办法", LocalDate.of(2021, 1, 1));
    }

    @Override
    public List<Article> articles() {
        return List.of(new Article() {
            @Override
            public List<Paragraph> paragraphs() {
                return List.of(A25);
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of(Rule.of(ReportKnowledge.class, A25));
            }
        });
    }
}
