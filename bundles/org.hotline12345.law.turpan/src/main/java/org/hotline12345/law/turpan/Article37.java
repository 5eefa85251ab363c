package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十七条. What nobody outside may hear. */
final class Article37 implements Article {

    static final Paragraph SECRECY =
            new Paragraph(37, 0, "市政务服务中心、各级承办单位及其工作人员应当严格遵守保密纪律，不得向外泄露诉求人信息、经办人员信息和其他不宜公开的相关内容。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(SECRECY);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
