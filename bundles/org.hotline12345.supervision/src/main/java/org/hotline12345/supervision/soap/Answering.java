package org.hotline12345.supervision.soap;

import java.util.function.Supplier;
import org.hotline12345.law.party.Role;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.supervision.api.SupervisionUnavailable;

/** What the operations of supervision have in common: who may come, and saying what cannot be answered. */
final class Answering {

    private Answering() {}

    /** Asks who has not signed in to do so; call-takers have no part in supervision. */
    static <T> T part(Request request, Supplier<T> question) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("工作人员登录后办理"));
        }
        if (request.actor().role() == Role.CALL_TAKER) {
            throw forbidden("督办由市政务服务中心、市政府办公室和承办单位查看", "由有权的账号查看");
        }
        try {
            return question.get();
        } catch (SupervisionUnavailable e) {
            throw new Refusal(Problems.later(e.getMessage(), e.retryAfter()));
        }
    }

    /** What is found of matters of all units is for those who see the matters of all units. */
    static <T> T whole(Request request, Supplier<T> question) {
        if (request.actor().role() == Role.UNIT_OFFICER) {
            throw forbidden("由市政务服务中心和市政府办公室查看", "以 ListCases 查看本单位的督办件");
        }
        return part(request, question);
    }

    private static Refusal forbidden(String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.FORBIDDEN, text, remedy));
    }

    static Refusal unknown(String what, String operation) {
        return new Refusal(Problem.of(Problem.Kind.UNKNOWN, "没有" + what + "，或无权查看", "以 " + operation + " 查看编号")
                .at("number"));
    }
}
