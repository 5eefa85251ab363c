package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十五条. A unit may appeal. Until when, and what 及时 is, are readings: {@link AssessmentReadings}. */
final class Article35 implements Article {

    static final Paragraph APPEAL = new Paragraph(35, 0, "承办单位对热线数据的归集、统计、考核结果等有疑问可提出申诉，市政务服务中心应当进行调查核实并及时反馈。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(APPEAL);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
