package org.hotline12345.itests.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of one county. */
record Hamlet(List<Unit> units) implements City {

    static final UnitId COUNTY = new UnitId("650421");

    Hamlet() {
        this(List.of(new Unit(
                COUNTY, "鄯善县人民政府", Optional.empty(), Unit.Level.COUNTY, List.of("650421"), List.of("*"), true)));
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.of(new Place("650421", "鄯善县"));
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"));
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.of(new Category("水电气热/停水", List.of()));
    }

    @Override
    public Collection<Category> categories() {
        return List.of(new Category("水电气热/停水", List.of()));
    }
}
