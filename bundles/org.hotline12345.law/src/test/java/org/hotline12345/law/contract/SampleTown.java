package org.hotline12345.law.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city with one unit of each level. */
public final class SampleTown implements ListedCity {

    public static final Unit CENTER = unit("center", Unit.Level.CENTER, Optional.empty());
    public static final Unit COUNTY = unit("county", Unit.Level.COUNTY, Optional.empty());
    public static final Unit TOWNSHIP = unit("township", Unit.Level.SUBORDINATE, Optional.of(COUNTY.id()));

    private static final List<Unit> UNITS = List.of(
            CENTER,
            COUNTY,
            TOWNSHIP,
            unit("housing", Unit.Level.DEPARTMENT, Optional.empty()),
            unit("taxes", Unit.Level.VERTICAL, Optional.empty()),
            unit("water", Unit.Level.ENTERPRISE, Optional.empty()));

    private static final List<Place> PLACES = List.of(new Place("100001", "样例县"));
    private static final List<Category> CATEGORIES =
            List.of(new Category("供水", List.of()), new Category("供水/停水", List.of(new UnitId("water"))));

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Collection<Place> places() {
        return PLACES;
    }

    @Override
    public Collection<Category> categories() {
        return CATEGORIES;
    }

    @Override
    public Set<UnitId> answeringUnits() {
        return Set.of(COUNTY.id());
    }

    @Override
    public boolean answers(UnitId unit, LocalDate day) {
        return unit.equals(COUNTY.id());
    }

    private static Unit unit(String id, Unit.Level level, Optional<UnitId> parent) {
        return new Unit(new UnitId(id), "样例" + id, parent, level, List.of(), List.of("*"), true);
    }
}
