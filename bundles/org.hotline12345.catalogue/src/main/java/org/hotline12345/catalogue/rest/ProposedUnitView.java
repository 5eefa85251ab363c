package org.hotline12345.catalogue.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.ProposedUnit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;

/**
 * A subordinate unit that a county proposes without a module.
 *
 * @param county the unit of the county
 * @param id its id
 * @param name what people call it
 * @param parent the id of the unit above it
 * @param territory the places it answers for
 * @param duties the categories it handles
 * @param desk the desk that signs what arrives
 * @param known whether it is in the tree of units yet, which takes seconds
 * @param approved whether the center has approved it as it is; until then it receives no ticket
 * @param document the document of the approval
 * @param by who wrote it last
 * @param at when
 */
public record ProposedUnitView(
        UnitId county,
        String id,
        String name,
        String parent,
        List<String> territory,
        List<String> duties,
        Optional<String> desk,
        boolean known,
        boolean approved,
        Optional<String> document,
        String by,
        Instant at) {

    static ProposedUnitView of(ProposedUnit unit, Optional<KnownUnit> known) {
        Optional<Approval> approval = known.flatMap(KnownUnit::approval);
        return new ProposedUnitView(
                unit.county(),
                unit.unit().id(),
                unit.unit().name(),
                unit.unit().parent(),
                unit.unit().territory(),
                unit.unit().duties(),
                unit.desk(),
                known.isPresent(),
                approval.isPresent(),
                approval.map(Approval::document),
                unit.by(),
                unit.at());
    }

    /** All of them. */
    public record ProposedUnits(List<ProposedUnitView> units) {}
}
