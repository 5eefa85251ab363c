package org.hotline12345.rest.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Units;

/** One unit, approved, which the center alone approves. */
final class FakeUnits implements Units {

    private static final KnownUnit SHANSHAN = new KnownUnit(
            Samples.SHANSHAN,
            KnownUnit.Presence.PRESENT,
            Optional.of("some.bundle"),
            Optional.of(new Approval("center", Instant.EPOCH, "吐政服函〔2025〕12号")),
            Optional.empty());

    @Override
    public List<KnownUnit> all() {
        return List.of(SHANSHAN);
    }

    @Override
    public Optional<KnownUnit> unit(UnitId id) {
        return all().stream().filter(it -> it.unit().id().equals(id)).findFirst();
    }

    @Override
    public Approving approve(UnitId id, Actor actor, String document) {
        if (unit(id).isEmpty()) {
            return new Approving.Unknown(id);
        }
        return actor.role() == Role.CENTER
                ? new Approving.Approved(SHANSHAN)
                : new Approving.Refused(Objection.forbidden(Samples.SIGNING, "须经市政务服务中心同意", "报市政务服务中心同意"));
    }
}
