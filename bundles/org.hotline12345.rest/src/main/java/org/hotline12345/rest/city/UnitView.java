package org.hotline12345.rest.city;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.KnownUnit;

/**
 * A unit and what is known of it.
 *
 * @param id unique in the city
 * @param name what people call it
 * @param parent the unit above it; left out for those directly below the city
 * @param level where it stands
 * @param levelWord the same in Chinese
 * @param territory the places it answers for; none means those of its parent, or the city
 * @param duties the categories it handles
 * @param receives whether tickets may be dispatched to it now
 * @param presence whether it is here, or on another node
 * @param origin the bundle that brought it; left out for the city's own units and for who has not signed in
 * @param approval who approved it; left out likewise
 * @param trouble why its behaviour is left out just now; left out likewise, and where it is healthy
 */
public record UnitView(
        UnitId id,
        String name,
        Optional<UnitId> parent,
        Unit.Level level,
        String levelWord,
        List<String> territory,
        List<String> duties,
        boolean receives,
        KnownUnit.Presence presence,
        Optional<String> origin,
        Optional<Approval> approval,
        Optional<String> trouble) {

    /** Every unit, parents before their subordinates. */
    public record All(List<UnitView> units) {}

    /** How the city's own staff sees it. */
    static UnitView inside(KnownUnit known) {
        return of(known, known.origin(), known.approval(), known.trouble());
    }

    /** How anybody sees it. */
    static UnitView outside(KnownUnit known) {
        return of(known, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static UnitView of(
            KnownUnit known, Optional<String> origin, Optional<Approval> approval, Optional<String> trouble) {
        Unit unit = known.unit();
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.parent(),
                unit.level(),
                Words.of(unit.level()),
                unit.territory(),
                unit.duties(),
                known.receives(),
                known.presence(),
                origin,
                approval,
                trouble);
    }
}
