package org.hotline12345.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** 鄯善县 with 鲁克沁镇 below it, and 托克逊县. */
final class TwoCounties implements ListedCity {

    private final List<Unit> units = List.of(
            unit("650421", Optional.empty()),
            unit("650421-lukqin", Optional.of(new UnitId("650421"))),
            unit("650422", Optional.empty()));

    @Override
    public Collection<Unit> units() {
        return units;
    }

    private static Unit unit(String id, Optional<UnitId> parent) {
        return new Unit(new UnitId(id), id, parent, Unit.Level.COUNTY, List.of(), List.of("*"), true);
    }
}
