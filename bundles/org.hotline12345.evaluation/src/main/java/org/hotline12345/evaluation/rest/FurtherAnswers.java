package org.hotline12345.evaluation.rest;

import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.asking.AnswerDesk.Given;
import org.hotline12345.evaluation.asking.AnswerDesk.Outcome;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;

/**
 * What a requester answers to further questions; each may be left out.
 *
 * @param answers the answers
 */
public record FurtherAnswers(List<FurtherAnswer> answers) {

    /**
     * An answer.
     *
     * @param questionnaire the name of the questionnaire
     * @param question the id of the question
     * @param answer the level, YES or NO, or the id of the choice
     */
    public record FurtherAnswer(String questionnaire, String question, String answer) {}

    /**
     * What was taken down.
     *
     * @param answers how many answers
     */
    public record AnswersTaken(int answers) {}

    List<Given> given() {
        return Optional.ofNullable(answers).orElseThrow(() -> invalid("answers", "缺少 answers")).stream()
                .map(it -> it == null ? new FurtherAnswer(null, null, null) : it)
                .map(it -> new Given(said(it.questionnaire()), said(it.question()), said(it.answer())))
                .toList();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    static AnswersTaken taken(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            return new AnswersTaken(kept.answers());
        }
        if (outcome instanceof Outcome.NoLink none) {
            throw LinkProblems.of(none.why());
        }
        if (outcome instanceof Outcome.Wrong wrong) {
            throw invalid("answers/" + wrong.nth() + "/" + wrong.component(), wrong.text());
        }
        throw outcome instanceof Outcome.NotRated
                ? LinkProblems.link("not-rated", "还没有评价", "这一事项还没有评价", "先评价话务服务和办理情况")
                : LinkProblems.link("answered", "补充问题已回答", "这一次的补充问题已经回答过", "一次评价只能回答一次");
    }

    private static Rejected invalid(String where, String text) {
        return Rejected.with(Problem.of(ProblemKind.INVALID, text).at(where, "按评价链接里的 further 填写；评价已经记录，不受影响"));
    }
}
