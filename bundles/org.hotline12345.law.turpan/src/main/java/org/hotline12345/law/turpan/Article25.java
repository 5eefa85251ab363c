package org.hotline12345.law.turpan;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.hotline12345.law.ticket.Status;

/**
 * 第二十五条. Units keep their knowledge true and exact. An answer that is read out of it names its article and who supplies it,
 * and what a matter shows to be wrong or missing there is reported to that unit, on the record of the ticket.
 */
final class Article25 implements Article {

    static final Paragraph KNOWLEDGE =
            new Paragraph(25, 0, "承办单位应当按照规定提供、更新、维护涉及本单位的热线知识库信息，确保真实权威、及时准确，为即时解答和查询提供支撑。");

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(KNOWLEDGE);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(Rule.of(ReportKnowledge.class, KNOWLEDGE)
                .by(Role.CALL_TAKER, Role.CENTER)
                .when(
                        Status.AWAITING_DISPATCH,
                        Status.IN_HANDLING,
                        Status.AWAITING_EVALUATION,
                        Status.AWAITING_FOLLOW_UP)
                .demands(Demand.of(
                        KNOWLEDGE,
                        "unit",
                        it -> keeps(it, it.step().unit()),
                        it -> it.nameOf(it.step().unit()) + "不是维护知识库的承办单位",
                        "从承办单位表中选择"))
                .demands(Demand.of(
                        KNOWLEDGE,
                        "source",
                        it -> it.step().fault() == KnowledgeFault.MISSING
                                || it.step().source().isPresent(),
                        "没有写明哪一条知识有误",
                        "填写知识库条目 source"))
                .recorded(it -> "知识库" + Words.of(it.step().fault())
                        + it.step().source().map(source -> "（" + source + "）").orElse("") + "："
                        + it.step().reason() + "；由"
                        + it.nameOf(it.step().unit()) + "更新"));
    }

    /** What is answered at once out of the knowledge base can be traced to the unit that answers for it. */
    static List<Demand<AnswerAtOnce>> sourced() {
        return List.of(
                Demand.of(
                        KNOWLEDGE,
                        "suppliedBy",
                        it -> it.step().source().isEmpty()
                                || it.step().suppliedBy().isPresent(),
                        "引用知识库的答复没有写明提供知识的承办单位",
                        "填写提供单位 suppliedBy"),
                Demand.of(
                        KNOWLEDGE,
                        "source",
                        it -> it.step().source().isPresent()
                                || it.step().suppliedBy().isEmpty()
                                        && it.step().revision().isEmpty(),
                        "写明了提供单位或版本，却没有写明知识库条目",
                        "填写知识库条目 source"),
                Demand.of(
                        KNOWLEDGE,
                        "suppliedBy",
                        it -> it.step()
                                .suppliedBy()
                                .filter(unit -> !keeps(it, unit))
                                .isEmpty(),
                        it -> it.step().suppliedBy().map(it::nameOf).orElse("") + "不是维护知识库的承办单位",
                        "从承办单位表中选择"));
    }

    /** How an answer names where it was read. */
    static String cited(Attempt<AnswerAtOnce> attempt) {
        AnswerAtOnce step = attempt.step();
        Optional<String> supplier = step.suppliedBy().map(unit -> "，" + attempt.nameOf(unit) + "提供");
        Optional<String> revision = step.revision().map(number -> "，" + number);
        return step.source()
                .map(source -> "（依据 " + source + supplier.orElse("") + revision.orElse("") + "）")
                .orElse("");
    }

    private static boolean keeps(Attempt<?> attempt, UnitId id) {
        return attempt.city()
                .unit(id)
                .filter(unit -> unit.level() != Unit.Level.CENTER)
                .isPresent();
    }
}
