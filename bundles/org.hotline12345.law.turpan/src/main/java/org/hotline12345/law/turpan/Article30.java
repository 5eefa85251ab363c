package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十条. What is made of the counts of matters, for those who decide. */
final class Article30 implements Article {

    static final Paragraph BRIEFING =
            new Paragraph(30, 0, "市政务服务中心加强数据分析，实现数据实时可视化，聚焦社会热点、难点问题，通过工作简报、专报和个性化数据展现等形式，为政府科学决策、精准施政提供依据。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(BRIEFING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
