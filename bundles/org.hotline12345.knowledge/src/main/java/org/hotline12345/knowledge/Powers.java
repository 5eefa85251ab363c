package org.hotline12345.knowledge;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;

/** Who may do what with a unit's knowledge: each level within its own subtree (A4, A7, A25). */
record Powers(City city, Grounds basis) {

    /** Whether the actor writes for the unit: the center, and officers of the unit and of those above it. */
    boolean maintains(Actor actor, UnitId unit) {
        return actor.role() == Role.CENTER || officer(actor, unit);
    }

    /** Whether the actor sees what there is to do for the unit. */
    boolean oversees(Actor actor, UnitId unit) {
        return switch (actor.role()) {
            case CENTER, CALL_TAKER, GOVERNING_OFFICE, SYSTEM -> true;
            case UNIT_OFFICER -> officer(actor, unit);
            case REQUESTER, CITY_IT, COUNTY_ADMINISTRATOR -> false;
        };
    }

    private boolean officer(Actor actor, UnitId unit) {
        return actor.unit().filter(own -> city.within(unit, own)).isPresent();
    }

    Optional<Objection> againstWriting(Actor actor, UnitId unit) {
        return maintains(actor, unit)
                ? Optional.empty()
                : Optional.of(basis.forbidden(city.nameOf(unit) + "的知识由该单位、其上级单位或市政务服务中心维护", "由有权的单位办理，或以知识库纠错提出"));
    }

    /** The center, or a superior of the unit. */
    Optional<Objection> againstPublishing(Actor actor, UnitId unit) {
        boolean superior = actor.unit()
                .filter(own -> !own.equals(unit) && city.within(unit, own))
                .isPresent();
        return actor.role() == Role.CENTER || superior
                ? Optional.empty()
                : Optional.of(basis.forbidden(city.nameOf(unit) + "的知识由其上级单位或市政务服务中心审核", "报上级单位或市政务服务中心审核"));
    }

    /** The call desk, which meets what is wrong or missing. */
    Optional<Objection> againstReporting(Actor actor) {
        return actor.role() == Role.CALL_TAKER || actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(basis.forbidden("知识库纠错由话务员或市政务服务中心提出", "向热线反映"));
    }

    Optional<Objection> againstSynonyms(Actor actor) {
        return actor.role() == Role.CENTER
                ? Optional.empty()
                : Optional.of(basis.forbidden("同义词由市政务服务中心维护", "报市政务服务中心"));
    }

    /** Whether the unit has to keep knowledge, as the law asks of who supplies it. */
    Optional<Objection> againstUnit(String where, UnitId unit) {
        Optional<Unit> known = city.unit(unit);
        if (known.isEmpty()) {
            return Optional.of(Objection.invalid(where, "没有编号为 " + unit + " 的承办单位", "从 /api/units 中选择"));
        }
        boolean keeps = known.filter(it -> it.level() != Unit.Level.CENTER && it.approved())
                .isPresent();
        return keeps
                ? Optional.empty()
                : Optional.of(basis.unlawful(where, city.nameOf(unit) + "不是维护知识库的承办单位", "从已同意接收工单的承办单位中选择"));
    }

    /** Whether what a unit supplies is read out: only once the center has approved the unit (A4). */
    boolean speaks(UnitId unit) {
        return city.unit(unit).filter(Unit::approved).isPresent();
    }
}
