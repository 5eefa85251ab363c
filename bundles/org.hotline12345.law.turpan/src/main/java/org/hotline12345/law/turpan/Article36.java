package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十六条. Who is taught, and by whom. */
final class Article36 implements Article {

    static final Paragraph TRAINING =
            new Paragraph(36, 0, "市政务服务中心根据业务需求，联合相关承办单位或专业机构对各级热线管理人员、受理人员进行培训，相关承办单位应当积极配合。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(TRAINING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
