package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十三条. Who is assessed, by whom, of what; and that it is made known. By which items and weights is for a rule set to say. */
final class Article33 implements Article {

    static final Paragraph ASSESSMENT = new Paragraph(
            33, 0, "市政务服务中心对受理前台服务质量、业务能力和工作效能等进行考核，对承办单位的办理情况、满意度、热线知识库建设更新情况等进行考核，并通报考核结果。考核结果纳入绩效考核体系。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(ASSESSMENT);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
