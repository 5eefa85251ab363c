package org.hotline12345.warning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.access.api.kit.OpenTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of two counties, one with a water station below it, and a department for roads; each sees its own subtree. */
public final class Town implements OpenTown {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId TOKSUN = new UnitId("650422");
    public static final UnitId ROADS = new UnitId("roads");

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor SHANSHAN_OFFICER = Actor.officer("shanshan", SHANSHAN);
    public static final Actor TOKSUN_OFFICER = Actor.officer("toksun", TOKSUN);
    public static final Actor WATER_OFFICER = Actor.officer("water", Matters.WATER);
    public static final Actor ROADS_OFFICER = Actor.officer("roads", ROADS);

    private static final List<Unit> UNITS = List.of(
            unit(SHANSHAN, "鄯善县", Optional.empty(), Unit.Level.COUNTY, List.of("650421"), "*"),
            unit(TOKSUN, "托克逊县", Optional.empty(), Unit.Level.COUNTY, List.of("650422"), "*"),
            unit(Matters.WATER, "鄯善县供水站", Optional.of(SHANSHAN), Unit.Level.SUBORDINATE, List.of(), "水电气热/停水"),
            unit(ROADS, "市交通运输局", Optional.empty(), Unit.Level.DEPARTMENT, List.of(), "道路"));

    private static Unit unit(
            UnitId id, String name, Optional<UnitId> parent, Unit.Level level, List<String> places, String duty) {
        return new Unit(id, name, parent, level, places, List.of(duty), true);
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"), new Place("650422", "托克逊县"));
    }
}
