package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Term;

/** 第二十六条. Emergencies. */
final class Article26 implements Article {

    static final Paragraph TERMS = new Paragraph(26, 0, "突发类事项，应当自收到事项后2小时内处理，并在2个工作日内办结，发生自然灾害等不可抗力的情形除外。");
    static final Paragraph AREA_UTILITY = new Paragraph(26, 1, "涉及区域性水、电、气、网等问题的事项。");
    static final Paragraph NATURAL_DISASTER = new Paragraph(26, 2, "自然灾害、地质灾害及引发的次生灾害的事项。");
    static final Paragraph URBAN_COMPONENT = new Paragraph(26, 3, "城市管理部件危及公共安全的事项。");
    static final Paragraph PUBLIC_SAFETY = new Paragraph(26, 4, "个人扬言将危及公共安全、人身财产安全等110紧急警务事项。");

    /** From delivery to the first act of disposal (处理). */
    static final Limit DISPOSAL_LIMIT =
            new Limit(TERMS, matter -> matter.emergency().isPresent(), Term.hours(2));

    static final Limit CLOSING_LIMIT =
            new Limit(TERMS, matter -> matter.emergency().isPresent(), Term.workingDays(2));

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(TERMS, AREA_UTILITY, NATURAL_DISASTER, URBAN_COMPONENT, PUBLIC_SAFETY);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(ReportDisposal.class, TERMS)
                .by(Role.UNIT_OFFICER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .moves(it -> it.ticket()
                        .withChanged(it.assignment().withClock(ClockKind.DISPOSAL, clock -> clock.stop(it.at()))))
                .recorded(it ->
                        it.nameOf(it.assignment().unit()) + "处置：" + it.step().text()));
    }

    static Paragraph item(Emergency emergency) {
        return switch (emergency) {
            case AREA_UTILITY -> AREA_UTILITY;
            case NATURAL_DISASTER -> NATURAL_DISASTER;
            case URBAN_COMPONENT -> URBAN_COMPONENT;
            case PUBLIC_SAFETY -> PUBLIC_SAFETY;
        };
    }
}
