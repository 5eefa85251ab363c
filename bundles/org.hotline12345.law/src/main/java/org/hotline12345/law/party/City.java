package org.hotline12345.law.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The city as the law sees it: its units, places and categories. Safe for any thread; each call answers as of now. */
public interface City {

    /** The city at this moment, which no later arrival or departure changes: a step is judged by one city from beginning to end. */
    default City asItStands() {
        return this;
    }

    /** The unit, whether approved or not. */
    Optional<Unit> unit(UnitId id);

    /** Every unit, parents before their subordinates. */
    Collection<Unit> units();

    Optional<Place> place(String code);

    Collection<Place> places();

    Optional<Category> category(String code);

    Collection<Category> categories();

    /** The units whose leaders take part in answering days, as the city has approved (A11). */
    default Set<UnitId> answeringUnits() {
        return Set.of();
    }

    /** Whether a leader of {@code unit} answers the hotline on {@code day}, by the schedule (A11). */
    default boolean answers(UnitId unit, LocalDate day) {
        return false;
    }

    /** Whether {@code id} is {@code ancestor} or stands below it, at any depth. */
    default boolean within(UnitId id, UnitId ancestor) {
        Set<UnitId> seen = new LinkedHashSet<>();
        for (Optional<UnitId> at = Optional.of(id); at.isPresent() && seen.add(at.get()); ) {
            if (at.get().equals(ancestor)) {
                return true;
            }
            at = unit(at.get()).flatMap(Unit::parent);
        }
        return false;
    }

    /** The units above {@code id}, the nearest first; each once, even where units stand below each other. */
    default List<Unit> above(UnitId id) {
        Map<UnitId, Unit> found = new LinkedHashMap<>();
        Optional<Unit> at = unit(id).flatMap(Unit::parent).flatMap(this::unit);
        while (at.isPresent()
                && !at.get().id().equals(id)
                && found.putIfAbsent(at.get().id(), at.get()) == null) {
            at = at.get().parent().flatMap(this::unit);
        }
        return List.copyOf(found.values());
    }

    /** The units below {@code id}, at any depth. A city of many units answers without looking at all of them. */
    default Stream<Unit> below(UnitId id) {
        return units().stream().filter(it -> !it.id().equals(id) && within(it.id(), id));
    }

    /** The unit's name, or its id where it is not known. */
    default String nameOf(UnitId id) {
        return unit(id).map(Unit::name).orElse(id.value());
    }
}
