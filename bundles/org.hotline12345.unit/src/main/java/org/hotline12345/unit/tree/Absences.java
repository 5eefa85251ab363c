package org.hotline12345.unit.tree;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.store.api.RememberedUnit;

/** Who is not here although this node is remembered to have it, and since when. For one thread at a time. */
final class Absences {

    private final Map<UnitId, Absence> absent = new LinkedHashMap<>();
    private final Clock clock;

    Absences(Clock clock) {
        this.clock = clock;
    }

    List<Absence> all() {
        return List.copyOf(absent.values());
    }

    boolean of(UnitId unit) {
        return absent.containsKey(unit);
    }

    boolean contains(Absence absence) {
        return absence.equals(absent.get(absence.unit()));
    }

    /** Everybody is expected: the platform has just started. */
    void begin(Collection<RememberedUnit> remembered) {
        ours(remembered).forEach(id -> absent.put(id, new Absence(id, clock.instant(), true)));
    }

    /** Notes who is no longer here, and forgets the absence of who is back or has left. */
    void note(Collection<RememberedUnit> remembered, Set<UnitId> here) {
        Set<UnitId> expected = ours(remembered);
        expected.removeAll(here);
        absent.keySet().retainAll(expected);
        expected.forEach(id -> absent.putIfAbsent(id, new Absence(id, clock.instant(), false)));
    }

    private static Set<UnitId> ours(Collection<RememberedUnit> remembered) {
        return remembered.stream()
                .filter(RememberedUnit::here)
                .map(it -> it.unit().id())
                .collect(Collectors.toSet());
    }
}
