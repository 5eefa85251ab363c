package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.time.Term;

/** 第十七条. Within what time a matter is closed. */
final class Article17 implements Article {

    static final Paragraph LIMITS = new Paragraph(
            17,
            1,
            "（一）咨询、求助、意见建议类事项5个工作日内办结，投诉、举报类事项15个工作日内办结。除突发类事项外，承办单位办理过程中确实存在办结时限不够，"
                    + "再行申请延期办结，延长时限不得超过法定时限，无相关法定时限的，延长期限不得超过30个工作日。");

    private static final Limit FIVE_DAYS = new Limit(
            LIMITS, matter -> matter.emergency().isEmpty() && !matter.kind().complaint(), Term.workingDays(5));

    private static final Limit FIFTEEN_DAYS = new Limit(
            LIMITS, matter -> matter.emergency().isEmpty() && matter.kind().complaint(), Term.workingDays(15));

    /** Of these exactly one applies to any matter. */
    static final List<Limit> CLOSING = List.of(FIVE_DAYS, FIFTEEN_DAYS, Article26.CLOSING_LIMIT);

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(LIMITS);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
