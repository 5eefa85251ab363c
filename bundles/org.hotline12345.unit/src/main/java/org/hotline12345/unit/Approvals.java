package org.hotline12345.unit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.tree.UnitRegister;

/** 同意设立下一级承办单位. Judges approvals by the regulation that is in force, and has them kept. Safe for any thread. */
final class Approvals {

    private final UnitRegister register;
    private final Clock clock;
    private final Regulations regulations;

    Approvals(UnitRegister register, Regulations regulations, Clock clock) {
        this.register = register;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** Approves a unit; one that is approved already keeps the approval it has. */
    Approving approve(UnitId id, Actor actor, String document) {
        Optional<KnownUnit> unit = register.known(id);
        if (unit.isEmpty()) {
            return new Approving.Unknown(id);
        }
        Optional<Regulation> law =
                regulations.inForce(clock.instant().atZone(WorkingDays.ZONE).toLocalDate());
        Optional<Objection> objection = objection(law, unit.get(), actor, document);
        if (objection.isPresent()) {
            return new Approving.Refused(objection.get(), law.map(Regulation::citation));
        }
        return unit.get().approval().isPresent()
                ? new Approving.Approved(unit.get())
                : approved(unit.get(), actor, document.strip());
    }

    private Approving approved(KnownUnit unit, Actor actor, String document) {
        Approval approval = new Approval(actor.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS), document);
        return register.approve(unit, approval)
                .<Approving>map(Approving.Approved::new)
                .orElseGet(() -> new Approving.Refused(
                        Objection.invalid("unit", unit.unit().name() + "刚刚变更", "查看变更后的单位，再重新同意")));
    }

    private static Optional<Objection> objection(
            Optional<Regulation> law, KnownUnit unit, Actor actor, String document) {
        if (law.isEmpty()) {
            return Optional.of(Objection.invalid("", "平台没有现行的管理办法，不能同意设立承办单位", "先部署管理办法"));
        }
        Optional<Objection> unlawful = law.get().againstApproval(actor, unit.unit());
        return unlawful.isEmpty() && (document == null || document.isBlank())
                ? Optional.of(Objection.invalid("document", "缺少同意设立的文件", "填写文件名称或文号"))
                : unlawful;
    }
}
