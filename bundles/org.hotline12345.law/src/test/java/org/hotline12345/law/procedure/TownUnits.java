package org.hotline12345.law.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A town hall with a waterworks below it, and a school beside them. */
record TownUnits(List<Unit> units) implements City {

    static final UnitId HALL = new UnitId("hall");
    static final UnitId WATER = new UnitId("water");
    static final UnitId SCHOOL = new UnitId("school");

    TownUnits() {
        this(List.of(
                unit(HALL, Optional.empty(), "Town hall"),
                unit(WATER, Optional.of(HALL), "Waterworks"),
                unit(SCHOOL, Optional.empty(), "School")));
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).findFirst();
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

    private static Unit unit(UnitId id, Optional<UnitId> parent, String name) {
        return new Unit(id, name, parent, Unit.Level.DEPARTMENT, List.of(), List.of(), true);
    }
}
