package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十四条. What is rewarded. How early is early is a reading: {@link AssessmentReadings}. */
final class Article34 implements Article {

    static final Paragraph BONUS = new Paragraph(34, 0, "热线考核遵循客观公正、科学合理、全面精细、注重激励的原则，将事项提前办结、同类事项同比下降等情况列为考核加分指标。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(BONUS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
