package org.hotline12345.assessment.soap;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Answer;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.store.api.StoreUnavailable;

/** What the operations of the assessment have in common. */
final class Answering {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Answering() {}

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new Refusal(Problems.later("数据库暂时没有响应", PAUSE));
        }
    }

    /** What staff asks. */
    static <T> T answered(Request request, Supplier<T> question) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("考核供热线工作人员查看和办理"));
        }
        return answered(question);
    }

    /** @param what there is none of, such as 考核结果 county.2026-03.1 */
    static <T> T done(Answer<T> answer, String what) {
        if (answer instanceof Answer.Done<T> done) {
            return done.value();
        }
        if (answer instanceof Answer.Refused<T> refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        throw unknown(what);
    }

    /** @param grounds on which the objections rest */
    static void requireNone(List<Objection> objections, Grounds grounds) {
        if (!objections.isEmpty()) {
            throw new Refusal(Problems.of(objections, grounds.law()));
        }
    }

    static Refusal unknown(String what) {
        return unknown("id", "没有" + what + "，或无权查看", "从列表中选择");
    }

    static Refusal unknown(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.UNKNOWN, text, remedy).at(where));
    }

    static Refusal invalid(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.INVALID, text, remedy).at(where));
    }

    static AssessmentPeriod period(String text) {
        try {
            return AssessmentPeriod.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw invalid("period", "period 的值有误", "填写月、季或年，如 2026-03、2026Q1、2026");
        }
    }
}
