package org.hotline12345.knowledge.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.json.Json;
import org.hotline12345.json.Unreadable;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.law.party.Role;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;

/** What the resources of the knowledge base have in common: reading bodies, and saying what cannot be answered. */
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
        } catch (KnowledgeUnavailable e) {
            throw Rejected.later(e.getMessage(), e.retryAfter());
        }
    }

    static boolean staff(Caller caller) {
        return caller.actor().role() != Role.REQUESTER;
    }

    /** Asks who has not signed in to do so. */
    static void requireStaff(Caller caller) {
        if (!staff(caller)) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "工作人员登录后办理")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
        }
    }

    /** @param what has changed, such as 条目 */
    static Rejected stale(String what, int seen, int current) {
        Problem plain = Problem.of(ProblemKind.STALE, what + "现在是第 " + current + " 版，不是第 " + seen + " 版")
                .at(HttpHeaders.IF_MATCH, "重新查看后再提交")
                .now(current);
        Problem problem = new Problem(
                plain.type(),
                what + "已有变化",
                plain.status(),
                plain.detail(),
                plain.instance(),
                plain.where(),
                plain.remedy(),
                plain.paragraph(),
                plain.objections(),
                plain.version(),
                plain.incident(),
                plain.trace());
        return Rejected.with(problem, Map.of(HttpHeaders.ETAG, "\"" + current + "\""));
    }

    static Rejected unknown(String detail, String where, String remedy) {
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, detail).at(where, remedy));
    }
}
