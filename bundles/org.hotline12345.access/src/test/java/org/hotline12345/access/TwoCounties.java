package org.hotline12345.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** 鄯善县 with 鲁克沁镇 below it, and 托克逊县. */
final class TwoCounties implements City {

    private final List<Unit> units = List.of(
            unit("650421", Optional.empty()),
            unit("650421-lukqin", Optional.of(new UnitId("650421"))),
            unit("650422", Optional.empty()));

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Collection<Unit> units() {
        return units;
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<Place> places() {
        return List.of();
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<Category> categories() {
        return List.of();
    }

    private static Unit unit(String id, Optional<UnitId> parent) {
        return new Unit(new UnitId(id), id, parent, Unit.Level.COUNTY, List.of(), List.of("*"), true);
    }
}
