package org.hotline12345.statistics;

import java.util.Optional;
import java.util.Set;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.statistics.cube.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Of what somebody may see counts: each level of its own subtree, the hotline and the governing office of all, the public of
 * nothing (A7).
 */
@Component(service = Reach.class)
public final class Reach {

    private final Looks looks;
    private final City city;

    @Activate
    public Reach(@Reference Looks looks, @Reference City city) {
        this.looks = looks;
        this.city = city;
    }

    /** What is answered to who asks for a scope. */
    public sealed interface Answer {

        /** It may be seen. */
        record Granted(Scope scope) implements Answer {}

        /** The public is shown nothing. */
        record Public() implements Answer {}

        /** There is no such unit, or it is not within the own one. */
        record NoSuchUnit(UnitId unit) implements Answer {}

        /** There is no such place. */
        record NoSuchPlace(String place) implements Answer {}

        /** Of a place there are the matters of all units; a unit sees its own only, and may list them by place. */
        record OtherUnits() implements Answer {}

        /** Of a unit in a place nothing is kept. */
        record NotBoth() implements Answer {}
    }

    /**
     * The scope that is asked for; where nothing is, all that may be seen.
     *
     * @param unit only of this one and those below it
     * @param place only of this one and what lies in it
     */
    public Answer of(Actor actor, Optional<UnitId> unit, Optional<String> place) {
        if (actor.role() == Role.REQUESTER) {
            return new Answer.Public();
        }
        Optional<Set<UnitId>> own = looks.units(actor);
        if (unit.isPresent() && place.isPresent()) {
            return new Answer.NotBoth();
        }
        if (place.isPresent()) {
            return own.isPresent() ? new Answer.OtherUnits() : in(place.get());
        }
        if (unit.isPresent()) {
            return own.map(it -> it.contains(unit.get()))
                            .orElseGet(() -> city.unit(unit.get()).isPresent())
                    ? new Answer.Granted(Scope.of(unit.get()))
                    : new Answer.NoSuchUnit(unit.get());
        }
        return new Answer.Granted(actor.unit().map(Scope::of).orElseGet(Scope::city));
    }

    private Answer in(String place) {
        return city.place(place).isPresent() ? new Answer.Granted(Scope.in(place)) : new Answer.NoSuchPlace(place);
    }
}
