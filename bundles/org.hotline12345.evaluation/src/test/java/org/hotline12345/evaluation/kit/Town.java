package org.hotline12345.evaluation.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.access.api.kit.OpenTown;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of two counties, one with a unit below it; each sees its own subtree. */
public final class Town implements OpenTown {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");
    public static final UnitId WATER = new UnitId("650421-water");

    private static final List<Unit> UNITS = List.of(
            unit(SHANSHAN, "鄯善县", Optional.empty(), Unit.Level.COUNTY),
            unit(TOKSUN, "托克逊县", Optional.empty(), Unit.Level.COUNTY),
            unit(WATER, "鄯善县供水站", Optional.of(SHANSHAN), Unit.Level.SUBORDINATE));

    private static Unit unit(UnitId id, String name, Optional<UnitId> parent, Unit.Level level) {
        return new Unit(id, name, parent, level, List.of(), List.of("*"), true);
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }
}
