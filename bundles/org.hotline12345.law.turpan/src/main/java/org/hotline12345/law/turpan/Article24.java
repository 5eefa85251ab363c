package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第二十四条. The second rating is the one that counts. */
final class Article24 implements Article {

    static final Paragraph SECOND_RATING = new Paragraph(
            24,
            0,
            "承办单位重办后，提交办理结果，进行第二次满意度评价。重办事项的满意度，以第二次满意度评价为准。第二次满意度评价为不满意的事项，"
                    + "12345热线管理科通过人工、网络、短信等方式回访诉求人，征询不满意的原因，并进行督办。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SECOND_RATING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
