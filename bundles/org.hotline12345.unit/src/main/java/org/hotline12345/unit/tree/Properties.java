package org.hotline12345.unit.tree;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;

/** Reads a unit from the properties of its service. */
public final class Properties {

    private final Map<String, Object> said;

    public Properties(Map<String, Object> said) {
        this.said = Map.copyOf(said);
    }

    /**
     * The unit; nobody has approved it yet.
     *
     * @throws IllegalArgumentException where a property is missing or no id
     */
    public Unit unit() {
        return new Unit(
                id("unit.id"),
                needed("unit.name"),
                Optional.of(id("unit.parent")),
                Unit.Level.SUBORDINATE,
                texts("unit.territory"),
                texts("unit.duties").isEmpty() ? List.of(Scope.EVERYTHING) : texts("unit.duties"),
                false);
    }

    /** What the property says; empty where it is not there. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(said.get(name)).map(Object::toString).filter(it -> !it.isBlank());
    }

    private UnitId id(String name) {
        String value = needed(name);
        try {
            return new UnitId(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is " + value + ": " + e.getMessage(), e);
        }
    }

    private String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("property " + name + " is missing"));
    }

    private List<String> texts(String name) {
        Object value = said.get(name);
        List<?> values = List.of();
        if (value instanceof Object[] array) {
            values = Arrays.asList(array);
        } else if (value instanceof Collection<?> collection) {
            values = List.copyOf(collection);
        } else if (value != null) {
            values = List.of(value);
        }
        return values.stream()
                .map(it -> String.valueOf(it).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
