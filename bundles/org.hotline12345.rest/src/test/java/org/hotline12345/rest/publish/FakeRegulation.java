package org.hotline12345.rest.publish;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.contract.PlainRegulation;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Rule;

/** A regulation of two paragraphs without a rule. */
final class FakeRegulation implements PlainRegulation {

    private static final Article ARTICLE = new Article() {
        @Override
        public List<Paragraph> paragraphs() {
            return List.of(Samples.SIGNING, Samples.CLOSING);
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    };

    @Override
    public Citation citation() {
        return new Citation("some-law", "吐政办函〔2021〕33号", "办法", LocalDate.of(2021, 11, 26));
    }

    @Override
    public List<Article> articles() {
        return List.of(ARTICLE);
    }

    @Override
    public List<Reading> readings() {
        return List.of(new Reading("evaluationWindow", "168 小时", "办结后可以评价的时间"));
    }
}
