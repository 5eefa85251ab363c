package org.hotline12345.assessment.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotline12345.assessment.result.Result;

/**
 * Versions of a result beside one another.
 *
 * @param versions their ids, in order
 * @param underAppeal of those, the ones with an open appeal (A35)
 * @param units each unit that any of them has
 */
public record BesideView(List<String> versions, List<String> underAppeal, List<UnitBeside> units) {

    /**
     * A unit.
     *
     * @param scores by the id of the version; left out where it has none
     */
    public record UnitBeside(String unit, String name, Map<String, BigDecimal> scores) {}

    static BesideView of(List<Result> versions, Set<String> under) {
        Map<String, UnitBeside> units = new TreeMap<>();
        for (Result version : versions) {
            version.rows().forEach(row -> {
                UnitBeside beside = units.computeIfAbsent(
                        row.unit().value(), it -> new UnitBeside(it, row.name(), new LinkedHashMap<>()));
                row.scored().score().ifPresent(it -> beside.scores().put(version.id(), it));
            });
        }
        List<String> ids = versions.stream().map(Result::id).toList();
        return new BesideView(ids, ids.stream().filter(under::contains).toList(), List.copyOf(units.values()));
    }
}
