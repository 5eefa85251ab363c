package org.hotline12345.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of two counties, one with a subordinate unit. */
record Village(List<Unit> units) implements City {

    static final UnitId SHANSHAN = new UnitId("650421");
    static final UnitId TOKSUN = new UnitId("650422");
    static final UnitId WATER = new UnitId("650421-water");

    Village() {
        this(List.of(
                county(SHANSHAN, "鄯善县"),
                county(TOKSUN, "托克逊县"),
                new Unit(
                        WATER,
                        "鄯善县供水站",
                        Optional.of(SHANSHAN),
                        Unit.Level.SUBORDINATE,
                        List.of(),
                        List.of("*"),
                        true)));
    }

    private static Unit county(UnitId id, String name) {
        return new Unit(id, name, Optional.empty(), Unit.Level.COUNTY, List.of(id.value()), List.of("*"), true);
    }

    @Override
    public City asItStands() {
        return new Village(List.copyOf(units));
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Place> place(String code) {
        return places().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"), new Place("650422", "托克逊县"));
    }

    @Override
    public Optional<Category> category(String code) {
        return categories().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public Collection<Category> categories() {
        return List.of(new Category("水电气热/停水", List.of()));
    }
}
