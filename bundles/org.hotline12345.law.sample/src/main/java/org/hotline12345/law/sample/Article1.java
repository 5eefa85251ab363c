package org.hotline12345.law.sample;

import java.util.List;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.ClockKind;

/** 第一条. What the hotline takes in. */
final class Article1 implements Article {

    static final Paragraph INTAKE = Sample2026.paragraph(1, 0, "热线受理咨询、求助、建议和投诉举报。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(INTAKE);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(Accept.class, INTAKE)
                .by(Role.REQUESTER, Role.CALL_TAKER, Role.CENTER)
                .when(Status.AWAITING_DISPATCH)
                .demands(Demand.plain(
                        "category",
                        it -> it.city().category(it.step().category()).isPresent(),
                        it -> "没有“" + it.step().category() + "”这一分类",
                        "从分类表中选择"))
                .demands(Demand.plain(
                        "place",
                        it -> it.city().place(it.step().place()).isPresent(),
                        it -> "没有“" + it.step().place() + "”这一地点",
                        "从地点表中选择"))
                .moves(Article1::takenIn)
                .recorded(it ->
                        "受理" + Words.of(it.step().kind()) + "：" + it.step().category()));
    }

    private static Ticket takenIn(Attempt<Accept> attempt) {
        return attempt.ticket()
                .with(Article2.TREATMENT_LIMIT.start(ClockKind.CENTER, attempt).warning(Article7.AT_THE_END))
                .with(Article3.closing(ClockKind.MATTER, attempt));
    }
}
