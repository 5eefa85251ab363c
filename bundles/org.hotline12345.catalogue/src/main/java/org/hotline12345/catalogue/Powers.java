package org.hotline12345.catalogue;

import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;

/** Who may do what with the catalogue: the city puts in and takes out, a county chooses for itself, the center looks. */
final class Powers {

    private Powers() {}

    static Optional<Objection> againstCityWork(Actor actor) {
        return actor.role() == Role.CITY_IT ? Optional.empty() : Optional.of(forbidden("模块目录由市级信息化运维维护", "请市级信息化运维办理"));
    }

    /** A county's own administrator. */
    static Optional<Objection> againstCountyWork(Actor actor, UnitId county, Grounds grounds) {
        return actor.role() == Role.COUNTY_ADMINISTRATOR && actor.unit().equals(Optional.of(county))
                ? Optional.empty()
                : Optional.of(grounds.forbidden("本账号不能办理 " + county + " 的模块和下级单位", "由该区县的管理员办理"));
    }

    /** What must stop may be stopped by the city too. */
    static Optional<Objection> againstStopping(Actor actor, UnitId county, Grounds grounds) {
        return actor.role() == Role.CITY_IT ? Optional.empty() : againstCountyWork(actor, county, grounds);
    }

    static Optional<Objection> againstLooking(Actor actor) {
        return switch (actor.role()) {
            case CITY_IT, COUNTY_ADMINISTRATOR, CENTER, GOVERNING_OFFICE -> Optional.empty();
            default -> Optional.of(forbidden("模块目录由市级信息化运维、区县管理员和市政务服务中心查看", "向本区县管理员了解"));
        };
    }

    /** Of which county alone somebody sees what there is; empty where it is of all. */
    static Optional<UnitId> only(Actor actor) {
        return actor.role() == Role.COUNTY_ADMINISTRATOR ? actor.unit() : Optional.empty();
    }

    /** No paragraph says who keeps files. */
    private static Objection forbidden(String text, String remedy) {
        return new Objection(Objection.Kind.FORBIDDEN, text, remedy, Optional.empty(), Optional.empty());
    }
}
