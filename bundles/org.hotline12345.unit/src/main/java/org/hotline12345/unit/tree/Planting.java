package org.hotline12345.unit.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.unit.city.Seed;

/**
 * Puts the units into one tree, each below a unit that is there already, so that no order of arrival matters and nobody
 * stands below itself: first the city's own, then what bundles bring, then those whose bundle is away.
 */
final class Planting {

    private final Map<UnitId, Unit> planted = new LinkedHashMap<>();
    private final Map<UnitId, Arrival> inForce = new LinkedHashMap<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final Set<UnitId> standing;
    private final Set<String> places;

    private Planting(Seed seed) {
        places = seed.places().stream().map(Place::code).collect(Collectors.toSet());
        seed.units().forEach(unit -> planted.put(unit.id(), unit));
        standing = Set.copyOf(planted.keySet());
    }

    static Planting of(Seed seed, Collection<RememberedUnit> remembered, Collection<Arrival> arrivals) {
        Planting planting = new Planting(seed);
        List<Arrival> inOrder = arrivals.stream()
                .sorted(Comparator.comparingLong(Arrival::service))
                .toList();
        Set<UnitId> arrived = inOrder.stream().map(it -> it.unit().id()).collect(Collectors.toSet());
        do {
            planting.plantAll(inOrder);
        } while (planting.plantOneAway(remembered, arrived));
        planting.rejectRest(inOrder);
        return planting;
    }

    /** Every unit, parents before their subordinates. */
    Collection<Unit> units() {
        return planted.values();
    }

    /** The services that are units. */
    Map<UnitId, Arrival> inForce() {
        return inForce;
    }

    /** The services that are not. */
    List<Rejection> rejected() {
        return rejected;
    }

    private void plantAll(List<Arrival> arrivals) {
        int before;
        do {
            before = planted.size();
            arrivals.stream().filter(it -> wrong(it).isEmpty()).forEach(it -> {
                planted.put(it.unit().id(), it.unit());
                inForce.put(it.unit().id(), it);
            });
        } while (planted.size() > before);
    }

    /** One that is away, best one whose parent is here; where the parent is gone for good, it stands by itself. */
    private boolean plantOneAway(Collection<RememberedUnit> remembered, Set<UnitId> arrived) {
        Optional<Unit> next = remembered.stream()
                .map(RememberedUnit::unit)
                .filter(unit -> !planted.containsKey(unit.id()))
                .min(Comparator.<Unit, Boolean>comparing(unit -> arrived.contains(unit.id()))
                        .thenComparing(unit -> !hasParent(unit)));
        next.ifPresent(unit -> planted.put(unit.id(), hasParent(unit) ? unit : orphan(unit)));
        return next.isPresent();
    }

    private void rejectRest(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            if (inForce.get(arrival.unit().id()) != arrival) {
                wrong(arrival).ifPresent(rejected::add);
            }
        }
    }

    private Optional<Rejection> wrong(Arrival arrival) {
        Unit unit = arrival.unit();
        Arrival first = inForce.get(unit.id());
        if (first != null) {
            return because(
                    arrival,
                    "bundle " + first.bundle() + " has brought a unit of this id before",
                    "Nothing, where it is an update: this one is in force once the other has left");
        }
        if (standing.contains(unit.id())) {
            return because(arrival, "the id is that of one of the city's own units", "Choose an id that is free");
        }
        boolean awayAlready = planted.containsKey(unit.id());
        Optional<Unit> parent = awayAlready ? Optional.empty() : unit.parent().map(planted::get);
        if (parent.isEmpty()) {
            return because(
                    arrival,
                    "there is no unit " + unit.parent().map(UnitId::value).orElse("") + " above it",
                    "Deploy that unit as well, or correct unit.parent");
        }
        if (parent.get().level() == Unit.Level.CENTER) {
            return because(
                    arrival,
                    parent.get().name() + " runs the hotline and has no subordinate units",
                    "Put the unit below a handling unit");
        }
        return wrongPlace(arrival, territory(parent.get()));
    }

    private Optional<Rejection> wrongPlace(Arrival arrival, List<String> allowed) {
        for (String code : arrival.unit().territory()) {
            if (!known(code)) {
                return because(arrival, "there is no place " + code, "Correct unit.territory, or add the place");
            }
            if (!allowed.isEmpty() && !Scope.covers(allowed, List.of(code))) {
                return because(
                        arrival, code + " lies outside of its parent's territory " + allowed, "Correct unit.territory");
            }
        }
        return Optional.empty();
    }

    /** Townships are written down; what lies in one need not be. */
    private boolean known(String code) {
        int last = code.lastIndexOf('/');
        boolean inTownship = last > code.indexOf('/');
        return places.contains(code) || inTownship && known(code.substring(0, last));
    }

    /** What a unit answers for: its own places, or those of the next unit above that has some; empty is the whole city. */
    private List<String> territory(Unit unit) {
        return unit.territory().isEmpty()
                ? unit.parent().map(planted::get).map(this::territory).orElse(List.of())
                : unit.territory();
    }

    private boolean hasParent(Unit unit) {
        return unit.parent().filter(planted::containsKey).isPresent();
    }

    private static Unit orphan(Unit unit) {
        return new Unit(unit.id(), unit.name(), Optional.empty(), unit.level(), unit.territory(), unit.duties(), false);
    }

    private static Optional<Rejection> because(Arrival arrival, String wrong, String remedy) {
        return Optional.of(new Rejection(
                arrival.service(), arrival.bundle(), arrival.unit().id().value(), wrong, remedy));
    }
}
