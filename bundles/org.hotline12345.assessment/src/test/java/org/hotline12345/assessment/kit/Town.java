package org.hotline12345.assessment.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.access.api.kit.OpenTown;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** A city of three counties and a department; each sees its own subtree. */
public final class Town implements OpenTown {

    public static final UnitId SHANSHAN = new UnitId("650421");
    public static final UnitId GAOCHANG = new UnitId("650402");
    public static final UnitId TOKSUN = new UnitId("650422");

    public static final Actor CENTER = Actor.of("center", Role.CENTER);
    public static final Actor CALL_TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    public static final Actor OFFICE = Actor.of("office", Role.GOVERNING_OFFICE);
    public static final Actor SHANSHAN_OFFICER = Actor.officer("shanshan", SHANSHAN);
    public static final Actor GAOCHANG_OFFICER = Actor.officer("gaochang", GAOCHANG);

    private static final List<Unit> UNITS = List.of(
            unit(GAOCHANG, "高昌区", Unit.Level.COUNTY),
            unit(SHANSHAN, "鄯善县", Unit.Level.COUNTY),
            unit(TOKSUN, "托克逊县", Unit.Level.COUNTY),
            unit(new UnitId("housing"), "市住建局", Unit.Level.DEPARTMENT));

    private static Unit unit(UnitId id, String name, Unit.Level level) {
        List<String> territory = level == Unit.Level.COUNTY ? List.of(id.value()) : List.of();
        return new Unit(id, name, Optional.empty(), level, territory, List.of("*"), true);
    }

    /** An officer of a unit. */
    public static Actor officer(UnitId unit) {
        return Actor.officer("officer of " + unit, unit);
    }

    @Override
    public Collection<Unit> units() {
        return UNITS;
    }

    @Override
    public Collection<Place> places() {
        return UNITS.stream().map(it -> new Place(it.id().value(), it.name())).toList();
    }

    @Override
    public Collection<Category> categories() {
        return List.of(new Category("水电气热/停水", List.of()), new Category("城市管理/路灯", List.of()));
    }
}
