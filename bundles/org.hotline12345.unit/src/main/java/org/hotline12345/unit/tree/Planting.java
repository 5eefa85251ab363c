package org.hotline12345.unit.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the units into one tree, each below a unit that is there already, so that no order of arrival matters and nobody
 * stands below itself: first the city's own, then what bundles bring, then those whose bundle is away.
 */
final class Planting {

    private static final Logger LOG = LoggerFactory.getLogger(Planting.class);

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
        List<Arrival> waiting = new LinkedList<>(arrivals.stream()
                .sorted(Comparator.comparingLong(Arrival::service))
                .toList());
        Set<UnitId> arrived = arrivals.stream().map(it -> it.unit().id()).collect(Collectors.toSet());
        List<Unit> away = new LinkedList<>();
        List<Unit> displaced = new LinkedList<>();
        for (RememberedUnit each : remembered) {
            (arrived.contains(each.unit().id()) ? displaced : away).add(each.unit());
        }
        do {
            planting.plantArrived(waiting);
        } while (planting.plantAway(away) || planting.plantOne(away) || planting.plantOne(displaced));
        waiting.forEach(it -> planting.wrong(it).ifPresent(planting.rejected::add));
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

    /** Plants whoever has somewhere to stand, and takes them out of those who wait: each round has one more level of the tree. */
    private void plantArrived(List<Arrival> waiting) {
        while (waiting.removeIf(this::planted)) {
            LOG.trace("{} units of bundles have no place yet", waiting.size());
        }
    }

    private boolean planted(Arrival arrival) {
        boolean fits = wrong(arrival).isEmpty();
        if (fits) {
            planted.put(arrival.unit().id(), arrival.unit());
            inForce.put(arrival.unit().id(), arrival);
        }
        return fits;
    }

    /** Those whose bundle is away and whose parent is here. */
    private boolean plantAway(List<Unit> away) {
        away.removeIf(it -> planted.containsKey(it.id()));
        return away.removeIf(it -> hasParent(it) && planted.putIfAbsent(it.id(), it) == null);
    }

    /** One of those that nothing else has a place for, best one whose parent is here; where it is gone for good, by itself. */
    private boolean plantOne(List<Unit> away) {
        away.removeIf(it -> planted.containsKey(it.id()));
        Optional<Unit> next = away.stream()
                .filter(this::hasParent)
                .findFirst()
                .or(() -> away.stream().findFirst());
        next.ifPresent(unit -> planted.put(unit.id(), hasParent(unit) ? unit : orphan(unit)));
        return next.isPresent();
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
