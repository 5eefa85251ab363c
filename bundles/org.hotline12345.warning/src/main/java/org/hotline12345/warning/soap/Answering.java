package org.hotline12345.warning.soap;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.law.party.Role;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.store.api.StoreUnavailable;

/** Says what cannot be answered. */
final class Answering {

    private static final Duration SOON = Duration.ofSeconds(2);

    private Answering() {}

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailable e) {
            throw new Refusal(Problems.later("数据库暂时没有响应", SOON));
        }
    }

    /** Asks who has not signed in to do so. */
    static void requireStaff(Request request) {
        if (request.actor().role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("预警供热线工作人员查看"));
        }
    }

    /** A number from 1 to {@code most}. */
    static int within(String where, Optional<Integer> asked, int usual, int most) {
        int number = asked.orElse(usual);
        if (number < 1 || number > most) {
            throw refusal(Kind.INVALID, where, where + " 的值有误", "填写 1 至 " + most);
        }
        return number;
    }

    static Refusal unknownUnit() {
        return refusal(Kind.UNKNOWN, "unit", "没有这一单位，或无权查看其预警", "填写本单位或下级单位的编号");
    }

    static Refusal unknownSurge() {
        return refusal(Kind.UNKNOWN, "id", "没有这一预警，或无权查看", "以 ListSurges 查看编号");
    }

    static Refusal mayNotJudge() {
        return refusal(Kind.FORBIDDEN, "", "突增预警由市政务服务中心或有关承办单位认定", "报市政务服务中心认定");
    }

    private static Refusal refusal(Kind kind, String where, String text, String remedy) {
        return new Refusal(Problem.of(kind, text, remedy).at(where));
    }
}
