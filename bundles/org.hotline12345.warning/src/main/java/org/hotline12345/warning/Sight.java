package org.hotline12345.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sees which warnings: each level its own subtree (A7). */
@Component(service = Sight.class)
public final class Sight {

    private static final String EVERYTHING = "*";

    private final Looks looks;
    private final City city;

    @Activate
    public Sight(@Reference Looks looks, @Reference City city) {
        this.looks = looks;
        this.city = city;
    }

    public City city() {
        return city;
    }

    /**
     * The units whose work somebody sees; empty for all of it, with what lies with the center.
     *
     * @param top only this one and those below it
     */
    public Optional<Set<UnitId>> units(Actor actor, Optional<UnitId> top) {
        Optional<Set<UnitId>> own = looks.units(actor);
        if (top.isEmpty()) {
            return own;
        }
        return Optional.of(city.units().stream()
                .map(Unit::id)
                .filter(it -> own.isEmpty() || own.get().contains(it))
                .filter(it -> city.within(it, top.get()))
                .collect(Collectors.toSet()));
    }

    /**
     * Whether somebody sees what rises: who sees all does, and who acts for a unit whose duty it is at that place.
     *
     * @param place its code; empty for the whole city
     */
    public boolean sees(Actor actor, String theme, String place) {
        return looks.units(actor)
                .map(own -> own.stream()
                        .flatMap(it -> city.unit(it).stream())
                        .anyMatch(it -> handles(it, theme) && answersFor(it, place)))
                .orElse(true);
    }

    /** Whether somebody may say of a warning what it was: the center, and who acts for a unit that sees it. */
    public boolean judges(Actor actor) {
        return actor.role() == Role.CENTER || actor.role() == Role.UNIT_OFFICER;
    }

    private static boolean handles(Unit unit, String theme) {
        return unit.duties().stream()
                .anyMatch(it -> it.equals(EVERYTHING) || Category.theme(it).equals(theme));
    }

    private boolean answersFor(Unit unit, String place) {
        List<String> territory = territory(unit);
        return territory.isEmpty() || territory.stream().anyMatch(it -> new Place(it, it).covers(place));
    }

    /** That of the unit, or of the nearest above it that has one; empty for the whole city. */
    private List<String> territory(Unit unit) {
        if (!unit.territory().isEmpty()) {
            return unit.territory();
        }
        return city.above(unit.id()).stream()
                .map(Unit::territory)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
