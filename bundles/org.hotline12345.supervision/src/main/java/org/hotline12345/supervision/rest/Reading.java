package org.hotline12345.supervision.rest;

import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.law.party.Role;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.ticket.api.Caller;

/** What the resources of supervision have in common: who may come, and saying what cannot be answered. */
final class Reading {

    private Reading() {}

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (SupervisionUnavailable e) {
            throw Rejected.later(e.getMessage(), e.retryAfter());
        }
    }

    /** Asks who has not signed in to do so; call-takers have no part in supervision. */
    static void requirePart(Caller caller) {
        Refusals.requireStaff(caller);
        if (caller.actor().role() == Role.CALL_TAKER) {
            throw forbidden("督办由市政务服务中心、市政府办公室和承办单位查看", "由有权的账号查看");
        }
    }

    /** What is found of matters of all units is for those who see the matters of all units. */
    static void requireWhole(Caller caller) {
        requirePart(caller);
        if (caller.actor().role() == Role.UNIT_OFFICER) {
            throw forbidden("由市政务服务中心和市政府办公室查看", "查看本单位的督办件 /api/supervision/cases");
        }
    }

    private static Rejected forbidden(String detail, String remedy) {
        return Rejected.with(Problem.of(ProblemKind.FORBIDDEN, detail).at(HttpHeaders.AUTHORIZATION, remedy));
    }

    static long number(String raw) {
        return Arguments.read("number", raw, Long::valueOf, "填写编号，如 12");
    }

    static Rejected unknown(String what, String where) {
        return Rejected.with(
                Problem.of(ProblemKind.UNKNOWN, "没有" + what + "，或无权查看").at("number", "从 " + where + " 中选择"));
    }
}
