package org.hotline12345.rest.api.problem;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.ticket.api.Caller;

/** Says the objections of the law as a problem. */
public final class Refusals {

    private Refusals() {}

    /**
     * What to answer to {@code caller}; who may not, and has not signed in, is asked to.
     *
     * @param law the regulation that objects
     */
    public static Rejected of(List<Objection> objections, Optional<Citation> law, Caller caller) {
        Objection first = objections.get(0);
        ProblemKind kind = kind(first.kind(), caller);
        Problem problem = Problem.of(kind, first.text())
                .because(objections.stream().map(it -> found(it, law)).toList());
        return kind == ProblemKind.UNAUTHENTICATED ? Rejected.signIn(problem) : Rejected.with(problem);
    }

    /**
     * What came of an act, where it was done.
     *
     * @throws Rejected where it was not
     */
    public static <T> T granted(Ruling<T> ruling, Caller caller) {
        if (ruling instanceof Ruling.Granted<T> granted) {
            return granted.value();
        }
        if (ruling instanceof Ruling.Refused<T> refused) {
            throw of(refused.objections(), refused.law(), caller);
        }
        Objection none = ((Ruling.Unknown<T>) ruling).objection();
        throw Rejected.with(
                Problem.of(ProblemKind.UNKNOWN, none.text()).at(none.where().orElse(""), none.remedy()));
    }

    /** Asks who has not signed in to do so. */
    public static void requireStaff(Caller caller) {
        if (caller.actor().role() == Role.REQUESTER) {
            throw Rejected.signIn(Problem.of(ProblemKind.UNAUTHENTICATED, "工作人员登录后办理")
                    .at(HttpHeaders.AUTHORIZATION, "以 HTTP Basic 提供账号和密码"));
        }
    }

    private static ProblemKind kind(Objection.Kind kind, Caller caller) {
        return switch (kind) {
            case INVALID -> ProblemKind.INVALID;
            case FORBIDDEN ->
                caller.actor().role() == Role.REQUESTER ? ProblemKind.UNAUTHENTICATED : ProblemKind.FORBIDDEN;
            case WRONG_ORDER -> ProblemKind.WRONG_ORDER;
            case UNLAWFUL -> ProblemKind.UNLAWFUL;
        };
    }

    private static Problem.Found found(Objection objection, Optional<Citation> law) {
        return new Problem.Found(
                objection.kind().name(),
                objection.text(),
                objection.where(),
                objection.remedy(),
                objection.basis().map(it -> Quote.of(it, law)));
    }
}
