package org.hotline12345.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Of which units somebody may see the figures: each level of its own subtree (A7). */
@Component(service = Reach.class)
public final class Reach {

    private final Looks looks;
    private final City city;

    @Activate
    public Reach(@Reference Looks looks, @Reference City city) {
        this.looks = looks;
        this.city = city;
    }

    /**
     * The units that somebody may see.
     *
     * @param top only this one and those below it
     */
    public Set<UnitId> of(Actor actor, Optional<UnitId> top) {
        Optional<Set<UnitId>> own = looks.units(actor);
        return city.units().stream()
                .map(Unit::id)
                .filter(it -> own.isEmpty() || own.get().contains(it))
                .filter(it -> top.isEmpty() || city.within(it, top.get()))
                .collect(Collectors.toSet());
    }

    public City city() {
        return city;
    }
}
