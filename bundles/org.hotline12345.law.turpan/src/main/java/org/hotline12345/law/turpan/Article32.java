package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十二条. What is brought before the public. */
final class Article32 implements Article {

    static final Paragraph PUBLICITY = new Paragraph(
            32,
            0,
            "热线接受媒体监督，定期报道投诉举报案例、发布咨询热点问题和政策解读，提出城市治理的意见和建议。热线制度执行不力和对诉求人合法合理的诉求不积极回应、不及时办理、不耐心解释造成不良影响的承办单位，提交给媒体曝光。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(PUBLICITY);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
