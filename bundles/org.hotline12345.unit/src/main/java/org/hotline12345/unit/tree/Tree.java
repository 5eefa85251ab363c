package org.hotline12345.unit.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.KnownUnit.Presence;
import org.hotline12345.unit.city.Answering;
import org.hotline12345.unit.city.Seed;

/**
 * The city at one moment; a value that never changes.
 *
 * <p>For the law a unit is approved while it may receive tickets: approved by the center, and not away. What people are
 * shown ({@link #known()}) keeps the two apart.
 */
final class Tree implements City {

    private final Map<UnitId, KnownUnit> known;
    private final Map<UnitId, Unit> units;
    private final Map<UnitId, List<Unit>> children;
    private final Map<UnitId, Arrival> inForce;
    private final Map<String, Place> places;
    private final Map<String, Category> categories;
    private final Answering answering;

    private Tree(Seed seed, List<KnownUnit> known, Map<UnitId, Arrival> inForce) {
        this.known = byKey(known, it -> it.unit().id());
        this.units = byKey(known.stream().map(Tree::asTheLawSees).toList(), Unit::id);
        this.children = units.values().stream()
                .filter(it -> it.parent().isPresent())
                .collect(Collectors.groupingBy(it -> it.parent().get()));
        this.inForce = Map.copyOf(inForce);
        this.places = byKey(seed.places(), Place::code);
        this.categories = byKey(seed.categories(), Category::code);
        this.answering = seed.answering();
    }

    /** The tree of what was planted, with what is remembered of each unit. */
    static Tree of(Seed seed, Planting planting, Memory memory) {
        Set<UnitId> standing = seed.units().stream().map(Unit::id).collect(Collectors.toSet());
        List<KnownUnit> known = new ArrayList<>();
        for (Unit unit : planting.units()) {
            known.add(memory.find(unit.id())
                    .filter(it -> !standing.contains(unit.id()))
                    .map(it -> brought(unit, it))
                    .orElseGet(() -> standing(unit)));
        }
        return new Tree(seed, known, planting.inForce());
    }

    Collection<KnownUnit> known() {
        return known.values();
    }

    Optional<KnownUnit> known(UnitId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The service that is the unit now; empty for the city's own and for those that are away. */
    Optional<Arrival> inForce(UnitId id) {
        return Optional.ofNullable(inForce.get(id));
    }

    /** All services that are units now. */
    List<Arrival> inForce() {
        return List.copyOf(inForce.values());
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public Collection<Unit> units() {
        return units.values();
    }

    @Override
    public Stream<Unit> below(UnitId id) {
        return children.getOrDefault(id, List.of()).stream()
                .flatMap(it -> Stream.concat(Stream.of(it), below(it.id())));
    }

    @Override
    public Optional<Place> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    @Override
    public Collection<Place> places() {
        return places.values();
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    @Override
    public Collection<Category> categories() {
        return categories.values();
    }

    @Override
    public Set<UnitId> answeringUnits() {
        return answering.units();
    }

    @Override
    public boolean answers(UnitId unit, LocalDate day) {
        return answering.on(unit, day);
    }

    private static KnownUnit standing(Unit unit) {
        return new KnownUnit(unit, Presence.STANDING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static KnownUnit brought(Unit unit, RememberedUnit remembered) {
        return new KnownUnit(
                approved(unit, remembered.approval().isPresent()),
                remembered.present() ? Presence.PRESENT : Presence.LEFT,
                Optional.of(remembered.origin()),
                remembered.approval(),
                Optional.empty());
    }

    private static Unit asTheLawSees(KnownUnit known) {
        return approved(known.unit(), known.receives());
    }

    static Unit approved(Unit unit, boolean approved) {
        return new Unit(unit.id(), unit.name(), unit.parent(), unit.level(), unit.territory(), unit.duties(), approved);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return Collections.unmodifiableMap(values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }
}
