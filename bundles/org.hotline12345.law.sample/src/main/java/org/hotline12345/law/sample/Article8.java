package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Assessing;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.time.Term;

/** 第八条. How units are assessed. This text leaves nothing open: its numbers stand beside its words. */
final class Article8 implements Article {

    static final Paragraph ASSESSMENT = Sample2026.paragraph(8, 0, "热线每月考核承办单位，公布考核结果：");
    static final Paragraph BONUS = Sample2026.paragraph(8, 1, "用时不过期限一半而办结的，考核时加分；");
    static final Paragraph APPEAL = Sample2026.paragraph(8, 2, "承办单位对考核结果有疑问的，可以在公布后3个工作日内申诉，热线在5个工作日内调查并答复。");

    static final Assessing NUMBERS = new Assessing(Term.workingDays(3), Term.workingDays(5), 50);

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(ASSESSMENT, BONUS, APPEAL);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
