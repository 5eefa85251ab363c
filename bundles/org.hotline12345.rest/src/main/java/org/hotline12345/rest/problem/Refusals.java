package org.hotline12345.rest.problem;

import java.util.List;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.rest.regulation.Regulations;
import org.hotline12345.ticket.api.Caller;

/** Says the objections of the law as a problem. */
public final class Refusals {

    private final Regulations regulations;

    public Refusals(Regulations regulations) {
        this.regulations = regulations;
    }

    /** What to answer to {@code caller}; who may not, and has not signed in, is asked to. */
    public Rejected of(List<Objection> objections, Caller caller) {
        Objection first = objections.get(0);
        ProblemKind kind = kind(first.kind(), caller);
        Problem problem = Problem.of(kind, first.text())
                .because(objections.stream().map(this::found).toList());
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

    private Problem.Found found(Objection objection) {
        return new Problem.Found(
                objection.kind().name(),
                objection.text(),
                objection.where(),
                objection.remedy(),
                objection.basis().map(regulations::quote));
    }
}
