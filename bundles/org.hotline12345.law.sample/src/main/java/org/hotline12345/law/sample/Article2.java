package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Limit;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.ticket.Declined;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Term;

/** 第二条. What the hotline does with a matter: one unit gets it, or nobody. */
final class Article2 implements Article {

    static final Paragraph TREATMENT = Sample2026.paragraph(2, 0, "热线收到事项后，应当在30分钟内作出处理：");
    static final Paragraph DISPATCHING = Sample2026.paragraph(2, 1, "（一）属于承办单位职责的，转派承办单位；");
    static final Paragraph DECLINING = Sample2026.paragraph(2, 2, "（二）不属于热线受理范围的，不予受理，并告知诉求人。");

    static final Limit TREATMENT_LIMIT = new Limit(TREATMENT, matter -> true, Term.minutes(30));

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(TREATMENT, DISPATCHING, DECLINING);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(dispatching(), declining());
    }

    private static Rule<Dispatch> dispatching() {
        return Rule.of(Dispatch.class, DISPATCHING)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(DISPATCHING, "unit", Article2::receives, "这一单位不能接收事项", "从承办单位表中选择"))
                .moves(it -> Article3.given(it.step().unit(), false, it.ticket(), it))
                .recorded(it -> "转派" + it.nameOf(it.step().unit()));
    }

    private static Rule<Decline> declining() {
        return Rule.of(Decline.class, DECLINING)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.of(
                        DECLINING,
                        "ground",
                        it -> it.step().ground().equals(DECLINING.key()),
                        "不予受理只有一种情形",
                        "填写 " + DECLINING.key()))
                .moves(Article2::declined)
                .recorded(it -> "不予受理，已告知诉求人");
    }

    private static boolean receives(Attempt<Dispatch> attempt) {
        return attempt.city()
                .unit(attempt.step().unit())
                .filter(it -> it.approved() && it.level() != Unit.Level.CENTER)
                .isPresent();
    }

    private static Ticket declined(Attempt<Decline> attempt) {
        Decline step = attempt.step();
        return Article5.ended(
                attempt.ticket().declined(new Declined(step.ground(), step.explanation(), step.handedOverTo())),
                attempt,
                Status.DECLINED);
    }
}
