package org.hotline12345.itests.benchmark.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of one county with a township, and two departments. */
record Hamlet(Map<UnitId, Unit> known) implements City {

    static final UnitId COUNTY = new UnitId("650421");
    static final UnitId TOWNSHIP = new UnitId("lukqin");
    static final UnitId HOUSING = new UnitId("housing");
    static final UnitId WATER = new UnitId("water");

    private static final Place PLACE = new Place("650421", "鄯善县");
    private static final Category CATEGORY = new Category("水电气热/停水", List.of(HOUSING));

    Hamlet() {
        this(Stream.of(
                        unit(COUNTY, "鄯善县人民政府", Optional.empty(), Unit.Level.COUNTY, "650421"),
                        unit(TOWNSHIP, "鲁克沁镇人民政府", Optional.of(COUNTY), Unit.Level.SUBORDINATE, "650421"),
                        unit(HOUSING, "市住房和城乡建设局", Optional.empty(), Unit.Level.DEPARTMENT),
                        unit(WATER, "市水利局", Optional.empty(), Unit.Level.DEPARTMENT))
                .collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity())));
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Collection<Unit> units() {
        return known.values();
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.of(PLACE).filter(it -> it.code().equals(code));
    }

    @Override
    public Collection<Place> places() {
        return List.of(PLACE);
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.of(CATEGORY).filter(it -> it.code().equals(code));
    }

    @Override
    public Collection<Category> categories() {
        return List.of(CATEGORY);
    }

    private static Unit unit(UnitId id, String name, Optional<UnitId> parent, Unit.Level level, String... territory) {
        return new Unit(id, name, parent, level, List.of(territory), List.of("*"), true);
    }
}
