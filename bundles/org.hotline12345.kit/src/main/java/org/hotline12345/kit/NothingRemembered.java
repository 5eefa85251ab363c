package org.hotline12345.kit;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.store.api.UnitStore;

/** A city into which no module has come before. */
record NothingRemembered() implements UnitStore {

    @Override
    public List<RememberedUnit> all() {
        return List.of();
    }

    @Override
    public void keep(RememberedUnit unit) {
        // Nobody asks again.
    }

    @Override
    public void here(Set<UnitId> units) {
        // Nobody asks again.
    }

    @Override
    public Set<String> giveUp(Duration silence) {
        return Set.of();
    }
}
