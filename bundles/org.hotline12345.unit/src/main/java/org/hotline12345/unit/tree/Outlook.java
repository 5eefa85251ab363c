package org.hotline12345.unit.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline12345.law.party.UnitId;

/**
 * What would become of units that a bundle may bring.
 *
 * @param rejected those that would not be taken in
 * @param hints what should be known of those that would
 */
public record Outlook(List<Rejection> rejected, Map<UnitId, List<Flaw>> hints) {

    static Outlook of(String origin, Planting planting, Tree tree) {
        Map<UnitId, List<Flaw>> hints = new LinkedHashMap<>();
        planting.inForce().values().stream()
                .filter(it -> it.origin().equals(origin))
                .forEach(it -> hints.put(it.unit().id(), new Hints(tree).of(it.unit())));
        return new Outlook(
                planting.rejected().stream()
                        .filter(it -> it.origin().equals(origin))
                        .toList(),
                hints);
    }
}
