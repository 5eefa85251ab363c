package org.hotline12345.soap.api.problem;

import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.soap.api.problem.Problem.Kind;

/** Says as a fault why an act that is no step of a ticket was not done. */
public final class Refusals {

    private Refusals() {}

    /**
     * What came of an act, where it was done.
     *
     * @throws Refusal where it was not
     */
    public static <T> T granted(Ruling<T> ruling) {
        if (ruling instanceof Ruling.Granted<T> granted) {
            return granted.value();
        }
        if (ruling instanceof Ruling.Refused<T> refused) {
            throw new Refusal(Problems.of(refused.objections(), refused.law()));
        }
        Objection none = ((Ruling.Unknown<T>) ruling).objection();
        throw new Refusal(Problem.of(Kind.UNKNOWN, none.text(), none.remedy())
                .at(none.where().orElse("")));
    }

    /** Asks who has not signed in to do so. */
    public static void requireStaff(Actor actor) {
        if (actor.role() == Role.REQUESTER) {
            throw new Refusal(Problems.signIn("工作人员登录后办理"));
        }
    }
}
