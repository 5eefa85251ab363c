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
import org.hotline12345.modules.api.Nearest;
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
        return flaw(arrival)
                .map(it -> new Rejection(
                        arrival.service(),
                        arrival.origin(),
                        Optional.of(arrival.unit().id().value()),
                        Optional.of(arrival.unit().name()),
                        it));
    }

    private Optional<Flaw> flaw(Arrival arrival) {
        Unit unit = arrival.unit();
        Arrival first = inForce.get(unit.id());
        if (first != null) {
            return Optional.of(taken(arrival, first));
        }
        if (standing.contains(unit.id())) {
            return Optional.of(Flaw.of(Properties.ID, "编号 " + unit.id() + " 是市里自有单位的编号", "换一个没有用过的编号"));
        }
        boolean awayAlready = planted.containsKey(unit.id());
        Optional<Unit> parent = awayAlready ? Optional.empty() : unit.parent().map(planted::get);
        if (parent.isEmpty()) {
            return Optional.of(noParent(unit));
        }
        if (parent.get().level() == Unit.Level.CENTER) {
            return Optional.of(
                    Flaw.of(Properties.PARENT, parent.get().name() + "管理热线，不办理工单，没有下一级单位", "改正 unit.parent，设在承办单位之下"));
        }
        return wrongPlace(unit, territory(parent.get()));
    }

    /** The first registered is in force; the other waits, and is in force as soon as it leaves. */
    private static Flaw taken(Arrival arrival, Arrival first) {
        String id = arrival.unit().id().value();
        return first.origin().equals(arrival.origin())
                ? Flaw.passing(
                        Properties.ID,
                        "模块 " + first.origin() + " 提供了两个编号为 " + id + " 的单位，先登记的在用",
                        "给另一个换一个编号；更新时旧的离开后，新的自动接替")
                : Flaw.passing(
                        Properties.ID,
                        "编号 " + id + " 已由模块 " + first.origin() + " 使用，先登记的在用",
                        "换一个编号；要接替的，卸载模块 " + first.origin() + "，本单位随即自动启用");
    }

    private Flaw noParent(Unit unit) {
        String parent = unit.parent().map(UnitId::value).orElse("");
        if (parent.equals(unit.id().value())) {
            return Flaw.of(Properties.PARENT, "上级单位写的是单位自己（" + parent + "）", "写上一级单位的编号");
        }
        String question = Nearest.question(
                parent, planted.keySet().stream().map(UnitId::value).toList());
        return Flaw.passing(Properties.PARENT, "没有上级单位 " + parent, "改正 unit.parent，或者先部署上级单位；两个单位不能互为上级。" + question);
    }

    private Optional<Flaw> wrongPlace(Unit unit, List<String> allowed) {
        for (String code : unit.territory()) {
            if (!known(code)) {
                return Optional.of(Flaw.of(
                        Properties.TERRITORY,
                        code,
                        "没有“" + code + "”这个地方",
                        "改正 unit.territory，或者在城市文件里加上这个地方。" + Nearest.question(code, places)));
            }
            if (!allowed.isEmpty() && !Scope.covers(allowed, List.of(code))) {
                return Optional.of(Flaw.of(
                        Properties.TERRITORY,
                        code,
                        "“" + code + "”不在上级单位的辖区（" + String.join("、", allowed) + "）内",
                        "改正 unit.territory，不超出上级单位的辖区"));
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
}
