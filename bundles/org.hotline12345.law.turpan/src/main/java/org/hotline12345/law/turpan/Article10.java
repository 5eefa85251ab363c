package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Attach;
import org.hotline12345.law.step.Inform;
import org.hotline12345.law.step.Remind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/** 第十条. The nine grounds on which a matter is declined. Declining is Article 13's; joining a running ticket is here. */
final class Article10 implements Article {

    static final Paragraph EMERGENCY_LINES = new Paragraph(10, 2, "依法应当通过110、119、120等紧急服务专线处理的事项。");
    static final Paragraph SAME_MATTER = new Paragraph(10, 7, "正在办理过程中或已依法办理完毕，诉求人无新情况、新理由，向热线提出的同一事项。");

    static final List<Paragraph> GROUNDS = List.of(
            new Paragraph(10, 1, "不属于市人民政府、承办单位职责或服务范围的事项。"),
            EMERGENCY_LINES,
            new Paragraph(10, 3, "属于党委、人大、政协、法院、检察院、军队、武警职责范围的事项。"),
            new Paragraph(10, 4, "依法应当通过诉讼、仲裁、行政复议解决的事项。"),
            new Paragraph(10, 5, "已进入诉讼、仲裁、行政复议、信访、信息公开等法定程序或已通过上述法定程序处理的事项。"),
            new Paragraph(10, 6, "涉及国家机密、商业秘密、个人隐私的事项。"),
            SAME_MATTER,
            new Paragraph(10, 8, "违反法律法规、社会公序良俗以及恶意攻击、骚扰或无实质诉求内容的事项。"),
            new Paragraph(10, 9, "其他不予受理的事项。"));

    @Override
    public List<Paragraph> paragraphs() {
        return GROUNDS;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(attaching(), reminding(), informing());
    }

    static Optional<Paragraph> ground(String key) {
        return GROUNDS.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static Rule<Attach> attaching() {
        return Rule.of(Attach.class, SAME_MATTER)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.plain(
                        "to",
                        it -> running(it).isPresent(),
                        it -> "没有工单 " + it.step().to(),
                        "核对工单编号"))
                .demands(Demand.of(
                        SAME_MATTER,
                        "to",
                        it -> running(it)
                                .filter(to -> !joinable(to, it.ticket()))
                                .isEmpty(),
                        it -> "工单 " + it.step().to() + " 不在办理过程中",
                        "转派这一事项，或以第十条第七项不予受理"))
                .moves(it -> it.ticket()
                        .attachedTo(it.step().to())
                        .withClocks(clock -> clock.stop(it.at()))
                        .in(Status.ATTACHED))
                .recorded(it -> "并入工单 " + it.step().to() + "，作为催办：" + it.step().reason());
    }

    private static Rule<Remind> reminding() {
        return Rule.of(Remind.class, SAME_MATTER)
                .by(Role.SYSTEM)
                .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                .demands(Demand.of(
                        SAME_MATTER,
                        "from",
                        it -> !it.ticket().attached().contains(it.step().from()),
                        it -> "工单 " + it.step().from() + " 已经并入",
                        "无须重复催办"))
                .moves(it -> it.ticket().joinedBy(it.step().from()))
                .recorded(it -> "催办：同一事项再次提出，工单 " + it.step().from() + " 并入");
    }

    private static Rule<Inform> informing() {
        return Rule.of(Inform.class, SAME_MATTER)
                .by(Role.CENTER, Role.SYSTEM)
                .when(Status.ATTACHED)
                .moves(it -> Assigning.archived(it.ticket(), it))
                .recorded(it -> "告知诉求人：" + it.step().text());
    }

    private static Optional<Ticket> running(Attempt<Attach> attempt) {
        return attempt.in().others().apply(attempt.step().to());
    }

    private static boolean joinable(Ticket running, Ticket joining) {
        return !running.number().equals(joining.number())
                && (running.status() == Status.AWAITING_DISPATCH || running.status() == Status.IN_HANDLING);
    }
}
