package org.hotline12345.store.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers the units that bundles brought, and which node has them. Each call is one transaction. Safe for any thread. */
@ProviderType
public interface UnitStore {

    /** Every unit that was ever brought. */
    List<RememberedUnit> all();

    /**
     * Keeps what is known of a unit now, in the place of what was known, and whether this node has it. An approval stays as
     * long as the unit is described as it was, also where {@code unit} has none: another node may have given it in the
     * meantime. Which other nodes have it is theirs to say.
     */
    void keep(RememberedUnit unit);

    /** Says that this node is alive and has these units, whatever else was remembered of it. */
    void here(Set<UnitId> units);

    /**
     * Gives up nodes that have not said for so long, by the clock of the database, that they are alive: what they had is
     * theirs no more.
     *
     * @return the names of those nodes
     */
    Set<String> giveUp(Duration silence);
}
