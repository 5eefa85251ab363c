package org.hotline12345.catalogue.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of two counties, each with a town, and who runs its platform. */
public final class Town implements ListedCity {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");

    public static final Actor IT = Actor.of("it", Role.CITY_IT);
    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor ADMINISTRATOR = administrator("shanshan-admin", SHANSHAN);
    public static final Actor NEIGHBOUR = administrator("toksun-admin", TOKSUN);

    private static final List<Unit> UNITS = List.of(
            unit("center", Unit.Level.CENTER, Optional.empty(), List.of()),
            unit("650421", Unit.Level.COUNTY, Optional.empty(), List.of("650421")),
            unit("650422", Unit.Level.COUNTY, Optional.empty(), List.of("650422")),
            unit("650421-town", Unit.Level.SUBORDINATE, Optional.of(SHANSHAN), List.of("650421/鲁克沁镇")),
            unit("650422-town", Unit.Level.SUBORDINATE, Optional.of(TOKSUN), List.of()));

    public static Actor administrator(String name, UnitId county) {
        return new Actor(name, Role.COUNTY_ADMINISTRATOR, Optional.of(county));
    }

    private static Unit unit(String id, Unit.Level level, Optional<UnitId> parent, List<String> territory) {
        return new Unit(new UnitId(id), "单位" + id, parent, level, territory, List.of("*"), true);
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"), new Place("650421/鲁克沁镇", "鲁克沁镇"), new Place("650422", "托克逊县"));
    }

    @Override
    public Collection<Category> categories() {
        return List.of(new Category("供水", List.of()));
    }
}
