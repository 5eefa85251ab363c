package org.hotline12345.law.sample;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of one unit, one place and one category. */
record OneUnit() implements City {

    private static final Unit WATER = new Unit(
            new UnitId("water"), "供水公司", Optional.empty(), Unit.Level.ENTERPRISE, List.of(), List.of("*"), true);

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.of(WATER).filter(it -> it.id().equals(id));
    }

    @Override
    public Collection<Unit> units() {
        return List.of(WATER);
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.of(new Place(code, "样例县"));
    }

    @Override
    public Collection<Place> places() {
        return List.of();
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.of(new Category(code, List.of(WATER.id())));
    }

    @Override
    public Collection<Category> categories() {
        return List.of();
    }
}
