package org.hotline12345.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.ListedCity;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of a county with a town below it, a department, and a unit that nobody has approved. */
public final class Town implements ListedCity {

    public static final UnitId COUNTY = new UnitId("650421");
    public static final UnitId LUKQIN = new UnitId("650421-lukqin");
    public static final UnitId POLICE = new UnitId("police");
    public static final UnitId NEW = new UnitId("650421-new");
    public static final UnitId CENTER_UNIT = new UnitId("center");

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor OTHER_CENTER = Actor.of("center2", Role.CENTER);
    public static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor OFFICER = Actor.officer("shanshan", COUNTY);
    public static final Actor TOWN_OFFICER = Actor.officer("lukqin", LUKQIN);
    public static final Actor POLICE_OFFICER = Actor.officer("police", POLICE);

    @Override
    public Collection<Unit> units() {
        return List.of(
                unit(COUNTY, "鄯善县", Optional.empty(), Unit.Level.COUNTY, List.of("650421"), true),
                unit(LUKQIN, "鲁克沁镇", Optional.of(COUNTY), Unit.Level.SUBORDINATE, List.of("650421/鲁克沁镇"), true),
                unit(NEW, "新设单位", Optional.of(COUNTY), Unit.Level.SUBORDINATE, List.of(), false),
                unit(POLICE, "市公安局", Optional.empty(), Unit.Level.DEPARTMENT, List.of(), true),
                unit(CENTER_UNIT, "市政务服务中心", Optional.empty(), Unit.Level.CENTER, List.of(), true));
    }

    private static Unit unit(
            UnitId id, String name, Optional<UnitId> parent, Unit.Level level, List<String> places, boolean approved) {
        return new Unit(id, name, parent, level, places, List.of("*"), approved);
    }

    @Override
    public Collection<Place> places() {
        return List.of(new Place("650421", "鄯善县"), new Place("650421/鲁克沁镇", "鲁克沁镇"), new Place("650402", "高昌区"));
    }
}
