package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;

/** 第三十一条. What is reported to discipline inspection: a person decides it, of several matters, and no ticket moves by it. */
final class Article31 implements Article {

    static final Paragraph REFERRAL = new Paragraph(
            31,
            0,
            "市政务服务中心会同市纪检监察机关对事项办理成效进行监督处理，对不积极履行办理责任、回避矛盾，连续6个月以上没有整治效果导致反复投诉举报，"
                    + "不作为、慢作为造成不良影响的，由市政务服务中心将相关问题报送市纪检监察机关依纪依法处理。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(REFERRAL);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
