package org.hotline12345.supervision.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.json.Json;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.Role;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.supervision.api.SupervisionUnavailable;
import org.hotline12345.ticket.api.Caller;

/** What the resources of supervision have in common: who may come, reading bodies, and saying what cannot be answered. */
final class Reading {

    private final JsonMapper mapper = Json.mapper();
    private final Bodies bodies = new Bodies(mapper);

    /** The record in a body. */
    <T> T body(Class<T> type, InputStream body, HttpHeaders headers, Caller caller) {
        ObjectNode read = bodies.read(body, headers);
        try {
            return mapper.treeToValue(read, type);
        } catch (JsonProcessingException e) {
            throw Refusals.of(List.of(Unreadable.because(e, read).objection()), Optional.empty(), caller);
        }
    }

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (SupervisionUnavailable e) {
            throw Rejected.later(e.getMessage(), e.retryAfter());
        }
    }

    /** Asks who has not signed in to do so; call-takers have no part in supervision. */
    static void requirePart(Caller caller) {
        requireStaff(caller);
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

    private static void requireStaff(Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "工作人员登录后办理")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
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
