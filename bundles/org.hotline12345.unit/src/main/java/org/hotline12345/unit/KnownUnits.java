package org.hotline12345.unit;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Units;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people are shown of the units: whether the center has agreed, and apart from that whether the unit is here. */
@Component
public final class KnownUnits implements Units {

    private final UnitRegister register;
    private final Approvals approvals;

    @Activate
    public KnownUnits(@Reference CityTree tree) {
        this.register = tree.register();
        this.approvals = tree.approvals();
    }

    @Override
    public List<KnownUnit> all() {
        return register.known();
    }

    @Override
    public Optional<KnownUnit> unit(UnitId id) {
        return register.known(id);
    }

    @Override
    public Approving approve(UnitId id, Actor actor, String document) {
        return approvals.approve(id, actor, document);
    }
}
