package org.hotline12345.knowledge.soap;

import java.util.function.Supplier;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.law.party.Role;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;

/** What the operations of the knowledge base have in common. */
final class Answering {

    private Answering() {}

    static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (KnowledgeUnavailable e) {
            throw new Refusal(Problems.later(e.getMessage(), e.retryAfter()));
        }
    }

    static boolean staff(Request request) {
        return request.actor().role() != Role.REQUESTER;
    }

    /** Asks who has not signed in to do so. */
    static void requireStaff(Request request) {
        if (!staff(request)) {
            throw new Refusal(Problems.signIn("工作人员登录后办理"));
        }
    }

    static Refusal invalid(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.INVALID, text, remedy).at(where));
    }

    static Refusal unknown(String where, String text, String remedy) {
        return new Refusal(Problem.of(Problem.Kind.UNKNOWN, text, remedy).at(where));
    }
}
