package org.hotline12345.rest.api.problem;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
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
