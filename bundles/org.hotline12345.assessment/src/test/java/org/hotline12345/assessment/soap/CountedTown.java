package org.hotline12345.assessment.soap;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.kit.OpenTown;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.UnitFigures;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.StoreUnavailable;

/** Two counties of which something was counted in two months; each sees its own. */
final class CountedTown implements OpenTown, UnitFigures {

    static final UnitId SHANSHAN = new UnitId("650421");
    static final UnitId TOKSUN = new UnitId("650422");
    static final YearMonth MARCH = YearMonth.of(2025, 3);

    final List<Set<UnitId>> asked = new ArrayList<>();
    boolean broken;

    @Override
    public List<Figures> of(Set<UnitId> units, YearMonth from, YearMonth to) {
        asked.add(units);
        if (broken) {
            throw new StoreUnavailable("away", null);
        }
        return List.of(SHANSHAN, TOKSUN).stream()
                .filter(units::contains)
                .map(it -> new Figures(
                        it,
                        from,
                        to,
                        Map.of(
                                Measure.DISPATCHED, 4L,
                                Measure.SIGN_DUE, 3L,
                                Measure.SIGNED_IN_TIME, 2L,
                                Measure.SIGNED, 2L,
                                Measure.SIGN_MINUTES, 125L)))
                .toList();
    }

    /** Three in March, and two a year before; something else only then. */
    @Override
    public List<ThemeCount> themes(Set<UnitId> units, YearMonth from, YearMonth to) {
        return from.equals(MARCH)
                ? List.of(new ThemeCount("水电气热", 3))
                : List.of(new ThemeCount("水电气热", 2), new ThemeCount("交通", 1));
    }

    @Override
    public long behind() {
        return 7;
    }

    @Override
    public Optional<Set<UnitId>> units(Actor actor) {
        return actor.unit().map(Set::of);
    }

    @Override
    public Collection<Unit> units() {
        return List.of(unit(SHANSHAN, "鄯善县"), unit(TOKSUN, "托克逊县"));
    }

    private static Unit unit(UnitId id, String name) {
        return new Unit(id, name, Optional.empty(), Unit.Level.COUNTY, List.of(), List.of("*"), true);
    }
}
