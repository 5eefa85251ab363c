package org.hotline12345.unit.api;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/** The tree of units with what is known of each. Safe for any thread. */
@ProviderType
public interface Units {

    /** Every unit, parents before their subordinates. */
    List<KnownUnit> all();

    Optional<KnownUnit> unit(UnitId id);

    /**
     * 同意设立下一级承办单位. The center approves that a unit receives tickets (A4).
     *
     * @param document the document that says so
     */
    Approving approve(UnitId id, Actor actor, String document);
}
