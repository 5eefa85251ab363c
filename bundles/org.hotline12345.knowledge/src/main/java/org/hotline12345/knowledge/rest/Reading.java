package org.hotline12345.knowledge.rest;

import java.util.Map;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.law.party.Role;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;

/** What the resources of the knowledge base have in common: saying what cannot be answered. */
final class Reading {

    private Reading() {}

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

    /** @param what has changed, such as 条目 */
    static Rejected stale(String what, int seen, int current) {
        Problem problem = Problem.of(ProblemKind.STALE, what + "现在是第 " + current + " 版，不是第 " + seen + " 版")
                .at(HttpHeaders.IF_MATCH, "重新查看后再提交")
                .now(current);
        return Rejected.with(problem, Map.of(HttpHeaders.ETAG, "\"" + current + "\""));
    }

    static Rejected unknown(String detail, String where, String remedy) {
        return Rejected.with(Problem.of(ProblemKind.UNKNOWN, detail).at(where, remedy));
    }
}
