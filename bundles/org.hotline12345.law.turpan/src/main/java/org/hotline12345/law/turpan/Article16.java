package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Coordinate;
import org.hotline12345.law.step.DetermineDuty;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Status;

/** 第十六条. Whose duty a matter is, where that is not clear. */
final class Article16 implements Article {

    static final Paragraph DETERMINATION = new Paragraph(
            16,
            0,
            "对职责不清的一般事项，市政务服务中心通过快速协调机制确定承办单位。"
                    + "对涉及多个承办单位职责、管辖界限或法律适用存在争议的疑难复杂事项，市政务服务中心通过会议协调、组织现场踏勘、"
                    + "征求业务指导部门意见、提交市委编办或市司法局审定、提请市政府协调审定等方式确定承办单位。"
                    + "通过上述方式确定的承办单位，应当遵照办理，不得退回。");

    private final Assigning assigning;

    Article16(Assigning assigning) {
        this.assigning = assigning;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(DETERMINATION);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                Rule.of(Coordinate.class, DETERMINATION)
                        .by(Role.CENTER)
                        .when(Status.AWAITING_DISPATCH, Status.IN_HANDLING)
                        .recorded(it -> Words.of(it.step().method()) + "（"
                                + it.step().participants() + "）：" + it.step().conclusion()
                                + it.step()
                                        .document()
                                        .map(document -> "；文件：" + document)
                                        .orElse("")),
                Rule.of(DetermineDuty.class, DETERMINATION)
                        .by(Role.CENTER)
                        .when(Status.AWAITING_DISPATCH)
                        .demands(new Addressee<DetermineDuty>("unit", step -> List.of(step.unit())).demands())
                        .moves(it -> assigning.to(it.step().unit(), Mandate.determined(), it))
                        .recorded(it ->
                                Words.of(it.step().method()) + "，" + it.step().decidedBy() + "确定由"
                                        + it.nameOf(it.step().unit()) + "办理，不得退回；文件："
                                        + it.step().document()));
    }
}
