package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Set;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.ticket.Declined;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/** 第十三条. Declining: the requester is told so, and on which ground. */
final class Article13 implements Article {

    static final Paragraph NOTICE = new Paragraph(13, 0, "市政务服务中心对不予受理的事项，应当告知诉求人不予受理及其依据。");

    static final Set<String> LINES = Set.of("110", "119", "120");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(NOTICE);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(Decline.class, NOTICE)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        NOTICE,
                        "ground",
                        it -> Article10.ground(it.step().ground()).isPresent(),
                        it -> it.step().ground() + " 不是第十条所列不予受理的情形",
                        "填写 A10.1 至 A10.9 之一"))
                .demands(Demand.of(
                        Article10.EMERGENCY_LINES,
                        "handedOverTo",
                        it -> !it.step().ground().equals(Article10.EMERGENCY_LINES.key())
                                || it.step()
                                        .handedOverTo()
                                        .filter(LINES::contains)
                                        .isPresent(),
                        "属紧急服务专线的事项须写明移交的专线",
                        "移交 110、119 或 120，并填写 handedOverTo"))
                .moves(Article13::declined)
                .citing(it -> Article10.ground(it.step().ground()).orElse(NOTICE))
                .recorded(it -> "不予受理，已告知诉求人"
                        + it.step().handedOverTo().map(line -> "；移交 " + line).orElse("")));
    }

    private static Ticket declined(Attempt<Decline> attempt) {
        Decline step = attempt.step();
        Ticket told = attempt.ticket().declined(new Declined(step.ground(), step.explanation(), step.handedOverTo()));
        return Assigning.ended(told, attempt, Status.DECLINED);
    }
}
