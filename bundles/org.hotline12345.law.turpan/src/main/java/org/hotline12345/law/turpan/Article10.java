package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第十条. The nine grounds on which a matter is declined. The step is Article 13's. */
final class Article10 implements Article {

    static final Paragraph EMERGENCY_LINES = new Paragraph(10, 2, "依法应当通过110、119、120等紧急服务专线处理的事项。");

    static final List<Paragraph> GROUNDS = List.of(
            new Paragraph(10, 1, "不属于市人民政府、承办单位职责或服务范围的事项。"),
            EMERGENCY_LINES,
            new Paragraph(10, 3, "属于党委、人大、政协、法院、检察院、军队、武警职责范围的事项。"),
            new Paragraph(10, 4, "依法应当通过诉讼、仲裁、行政复议解决的事项。"),
            new Paragraph(10, 5, "已进入诉讼、仲裁、行政复议、信访、信息公开等法定程序或已通过上述法定程序处理的事项。"),
            new Paragraph(10, 6, "涉及国家机密、商业秘密、个人隐私的事项。"),
            new Paragraph(10, 7, "正在办理过程中或已依法办理完毕，诉求人无新情况、新理由，向热线提出的同一事项。"),
            new Paragraph(10, 8, "违反法律法规、社会公序良俗以及恶意攻击、骚扰或无实质诉求内容的事项。"),
            new Paragraph(10, 9, "其他不予受理的事项。"));

    @Override
    public List<Paragraph> paragraphs() {
        return GROUNDS;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }

    static Optional<Paragraph> ground(String key) {
        return GROUNDS.stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
