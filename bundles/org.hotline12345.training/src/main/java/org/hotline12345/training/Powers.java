package org.hotline12345.training;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;

/** Who may do what: the center teaches, each unit keeps its own people, and each level sees its own subtree (A7, A36). */
record Powers(Grounds grounds, Looks looks) {

    Optional<Objection> againstTeaching(Actor actor) {
        return actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(grounds.forbidden("培训计划、班次和参训记录由市政务服务中心维护", "报市政务服务中心"));
    }

    Optional<Objection> againstKeeping(Actor actor, UnitId unit) {
        boolean own = actor.role() == Role.UNIT_OFFICER && reaches(actor, unit);
        return own || actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(grounds.forbidden("参训人员由本单位、其上级单位或市政务服务中心维护", "报本单位经办人或市政务服务中心"));
    }

    Optional<Objection> againstLooking(Actor actor) {
        return actor.role() == Role.REQUESTER
                ? Optional.of(grounds.forbidden("培训情况由热线和承办单位工作人员查看", "登录后查看"))
                : Optional.empty();
    }

    /** A call-taker sees the own record only. */
    boolean sees(Actor actor, Trainee trainee) {
        return switch (actor.role()) {
            case CALL_TAKER -> trainee.id().equals(actor.name());
            case UNIT_OFFICER -> trainee.id().equals(actor.name()) || reaches(actor, trainee.unit());
            case CENTER, GOVERNING_OFFICE, SYSTEM -> true;
            case REQUESTER, CITY_IT, COUNTY_ADMINISTRATOR -> false;
        };
    }

    private boolean reaches(Actor actor, UnitId unit) {
        Optional<Set<UnitId>> units = looks.units(actor);
        return units.isEmpty() || units.get().contains(unit);
    }
}
