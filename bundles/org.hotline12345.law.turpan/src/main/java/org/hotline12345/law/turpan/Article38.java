package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十八条. Who abuses the hotline is handed over to the police. */
final class Article38 implements Article {

    static final Paragraph MISUSE =
            new Paragraph(38, 0, "诉求人应当依法行使投诉举报权利，不得故意提供虚假事项，恶意攻击、骚扰、占用话务资源，违反治安管理法律法规的，交由公安机关处理；涉嫌犯罪的，依法移送司法机关处理。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(MISUSE);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
