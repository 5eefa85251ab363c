package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Claim;

/**
 * 管辖范围. How far a county reaches: its own subtree of units, for which alone it speaks, and its territory (A4). What lies outside is said in sentences.
 *
 * @param city as of now
 * @param county the unit of the county
 */
record Reach(City city, UnitId county) {

    /**
     * What lies outside for certain; a parent that nobody knows yet may come with another module.
     *
     * @return sentences in Chinese; none where all lies inside
     */
    List<String> outside(List<DeclaredUnit> units) {
        return outside(units, false);
    }

    /** What lies outside, or cannot be seen to lie inside as things are now. */
    List<String> notInside(List<DeclaredUnit> units) {
        return outside(units, true);
    }

    private List<String> outside(List<DeclaredUnit> units, boolean strictly) {
        Map<String, DeclaredUnit> declared = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (DeclaredUnit each : units) {
            if (declared.put(each.id(), each) != null) {
                found.add("两个单位的编号都是 " + each.id());
            }
        }
        for (DeclaredUnit each : units) {
            id(each).ifPresent(found::add);
            parent(each, declared, strictly).ifPresent(found::add);
            each.territory().forEach(it -> place(each, it, strictly).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    /**
     * For whom a module speaks that lies outside for certain; a unit that nobody knows yet may come with another module.
     *
     * @param own the units that the module brings itself, which are judged as such
     */
    List<String> foreign(List<Claim> claims, List<DeclaredUnit> own) {
        return foreign(claims, own, false);
    }

    /** For whom it speaks that lies outside, or cannot be seen to lie inside as things are now. */
    List<String> notOwn(List<Claim> claims, List<DeclaredUnit> own) {
        return foreign(claims, own, true);
    }

    private List<String> foreign(List<Claim> claims, List<DeclaredUnit> own, boolean strictly) {
        return claims.stream()
                .filter(it -> own.stream().noneMatch(unit -> unit.id().equals(it.unit())))
                .flatMap(it -> foreign(it, strictly).stream())
                .toList();
    }

    private Optional<String> foreign(Claim claim, boolean strictly) {
        String said = Reception.where(claim.file(), claim.line()) + claim.what() + "的单位 ";
        Optional<UnitId> known = read(claim.unit()).filter(it -> city.unit(it).isPresent());
        if (known.isEmpty()) {
            return strictly ? Optional.of(said + claim.unit() + " 不在名册中") : Optional.empty();
        }
        return known.filter(it -> !city.within(it, county))
                .map(it -> said + city.nameOf(it) + "（" + it + "）不在 " + nameOfCounty() + " 之下");
    }

    private Optional<String> id(DeclaredUnit unit) {
        Optional<UnitId> id = read(unit.id());
        if (id.isEmpty()) {
            return Optional.of("单位编号 “" + unit.id() + "” 有误：1 至 40 个字母、数字、点或连字符");
        }
        Optional<Unit> known = city.unit(id.get());
        if (known.filter(it -> it.level() != Unit.Level.SUBORDINATE).isPresent()) {
            return Optional.of(unit.id() + " 是全市固有的单位 " + known.get().name() + " 的编号");
        }
        return known.filter(it -> !city.within(it.id(), county))
                .map(it -> unit.id() + " 是 " + nameOfCounty() + " 以外的单位 " + it.name() + " 的编号");
    }

    private Optional<String> parent(DeclaredUnit unit, Map<String, DeclaredUnit> declared, boolean strictly) {
        Set<String> seen = new HashSet<>();
        String at = unit.parent();
        while (declared.containsKey(at) && seen.add(at)) {
            at = declared.get(at).parent();
        }
        if (declared.containsKey(at)) {
            return Optional.of(unit.id() + " 的上级又在它自己之下");
        }
        Optional<UnitId> top = read(at);
        if (top.isEmpty()) {
            return Optional.of(unit.id() + " 没有写明上级单位（unit.parent）");
        }
        if (city.unit(top.get()).isEmpty()) {
            return strictly ? Optional.of(unit.id() + " 的上级 " + at + " 不在名册中") : Optional.empty();
        }
        if (read(unit.id()).filter(it -> city.within(top.get(), it)).isPresent()) {
            return Optional.of(unit.id() + " 的上级又在它自己之下");
        }
        return city.within(top.get(), county)
                ? Optional.empty()
                : Optional.of(
                        unit.id() + " 的上级 " + city.nameOf(top.get()) + "（" + at + "）不在 " + nameOfCounty() + " 之下");
    }

    private Optional<String> place(DeclaredUnit unit, String code, boolean strictly) {
        List<String> territory = territory();
        boolean inside = territory.isEmpty() || territory.stream().anyMatch(it -> new Place(it, "").covers(code));
        if (!inside) {
            return Optional.of(unit.id() + " 的辖区 " + code + " 在 " + nameOfCounty() + " 的辖区 "
                    + String.join("、", territory) + " 以外");
        }
        return strictly && !known(code) ? Optional.of(unit.id() + " 的辖区 " + code + " 不是已知的地点") : Optional.empty();
    }

    /** Townships are written down; what lies in one need not be. */
    private boolean known(String code) {
        int last = code.lastIndexOf('/');
        boolean inTownship = last > code.indexOf('/');
        return city.place(code).isPresent() || inTownship && known(code.substring(0, last));
    }

    /** The county's own, or that of the next unit above it that has some; empty is the whole city. */
    private List<String> territory() {
        return city.unit(county)
                .map(Unit::territory)
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> city.above(county).stream()
                        .map(Unit::territory)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private String nameOfCounty() {
        return city.nameOf(county);
    }

    private static Optional<UnitId> read(String id) {
        try {
            return Optional.of(new UnitId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
