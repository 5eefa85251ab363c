package org.hotline12345.assessment.result;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;

/** The reasons for which something is refused here. */
public final class Grounds {

    private Grounds() {}

    static Objection forbidden(String text, String remedy) {
        return new Objection(Kind.FORBIDDEN, text, remedy, Optional.empty(), Optional.empty());
    }

    static Objection wrongOrder(String text, String remedy) {
        return new Objection(Kind.WRONG_ORDER, text, remedy, Optional.empty(), Optional.empty());
    }

    /** The center runs the assessment (A33), whatever is to be done. */
    static Optional<Objection> notTheCenter(Actor actor, String what) {
        return actor.role() == Role.CENTER ? Optional.empty() : Optional.of(forbidden(what + "由市政务服务中心办理", "报市政务服务中心"));
    }

    static Optional<Objection> blank(String where, String text, String what) {
        return text == null || text.isBlank()
                ? Optional.of(Objection.invalid(where, "缺少 " + where, "填写" + what))
                : Optional.empty();
    }

    static Optional<Objection> tooLong(String where, String text, int most) {
        return text != null && text.length() > most
                ? Optional.of(Objection.invalid(where, where + " 超过 " + most + " 字", "缩短内容"))
                : Optional.empty();
    }
}
