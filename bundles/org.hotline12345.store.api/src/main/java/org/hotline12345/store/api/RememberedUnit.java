package org.hotline12345.store.api;

import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.unit.api.Approval;

/**
 * What is remembered of a unit that a bundle brought.
 *
 * @param unit as its bundle described it last
 * @param origin the symbolic name of the bundle
 * @param here whether this node has it, as far as it has said
 * @param elsewhere whether another node of the same database has it, or had it when it stopped
 * @param approval the center's agreement, where there is one (A4)
 */
public record RememberedUnit(Unit unit, String origin, boolean here, boolean elsewhere, Optional<Approval> approval) {

    /** Whether any node has it. Where none has, it has left. */
    public boolean present() {
        return here || elsewhere;
    }

    public RememberedUnit with(Optional<Approval> changed) {
        return new RememberedUnit(unit, origin, here, elsewhere, changed);
    }

    public RememberedUnit here(boolean now) {
        return new RememberedUnit(unit, origin, now, elsewhere, approval);
    }

    public RememberedUnit elsewhere(boolean now) {
        return new RememberedUnit(unit, origin, here, now, approval);
    }
}
