package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.DeclareForceMajeure;
import org.hotline12345.law.step.EndForceMajeure;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.ReportDisposal;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Pause;
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
        return List.of(reporting(), declaringForceMajeure(), endingForceMajeure(), handingOver());
    }

    private static Rule<ReportDisposal> reporting() {
        return Rule.of(ReportDisposal.class, TERMS)
                .by(Role.UNIT_OFFICER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .moves(it -> it.ticket()
                        .withChanged(it.assignment().withClock(ClockKind.DISPOSAL, clock -> clock.stop(it.at()))))
                .recorded(it ->
                        it.nameOf(it.assignment().unit()) + "处置：" + it.step().text());
    }

    private static Rule<DeclareForceMajeure> declaringForceMajeure() {
        return Rule.of(DeclareForceMajeure.class, TERMS)
                .by(Role.CENTER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .demands(Demand.of(
                        TERMS,
                        "",
                        it -> it.matter().emergency().isPresent() && !heldUp(it.assignment()),
                        "只有突发类事项可以认定不可抗力，且只认定一次",
                        "按期办理，或申请延期"))
                .moves(it -> it.ticket()
                        .withChanged(
                                it.assignment().withClocks(clock -> clock.pause(it.at(), Pause.Reason.FORCE_MAJEURE))))
                .recorded(it -> "认定不可抗力：" + it.step().event() + "，" + it.step().approvedBy() + "批准");
    }

    private static Rule<EndForceMajeure> endingForceMajeure() {
        return Rule.of(EndForceMajeure.class, TERMS)
                .by(Role.CENTER)
                .of(Stage.AWAITING_SIGNATURE, Stage.SIGNED)
                .demands(Demand.of(TERMS, "", it -> heldUp(it.assignment()), "没有认定不可抗力", "无须解除"))
                .moves(it -> Assigning.inside(it.ticket()
                        .withChanged(it.assignment().withClocks(clock -> clock.resume(it.at(), it.calendar())))))
                .recorded(it ->
                        "解除不可抗力" + it.step().note().map(note -> "：" + note).orElse(""));
    }

    private static Rule<HandOver> handingOver() {
        return Rule.of(HandOver.class, PUBLIC_SAFETY)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                .demands(Demand.of(
                        PUBLIC_SAFETY,
                        "",
                        it -> it.matter()
                                .emergency()
                                .filter(kind -> kind == Emergency.PUBLIC_SAFETY)
                                .isPresent(),
                        "工单不是紧急警务事项",
                        "按职责转派"))
                .demands(Demand.of(
                        PUBLIC_SAFETY,
                        "line",
                        it -> Article13.LINES.contains(it.step().line()),
                        it -> it.step().line() + " 不是紧急服务专线",
                        "填写 110、119 或 120"))
                .recorded(it -> "移交 " + it.step().line() + "：" + it.step().note());
    }

    private static boolean heldUp(Assignment assignment) {
        return assignment.clocks().stream().anyMatch(clock -> clock.pausedFor(Pause.Reason.FORCE_MAJEURE));
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
