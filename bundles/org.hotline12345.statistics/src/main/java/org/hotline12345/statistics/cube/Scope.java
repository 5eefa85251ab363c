package org.hotline12345.statistics.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 范围. Of which tickets totals are kept: of the whole city, of a unit with those below it, or of a place with what lies in
 * it. There are none of a unit in a place: they would be as many as there are tickets.
 *
 * @param unit whose, with those below it
 * @param place where, such as {@code 650421} or {@code 650421/鲁克沁镇}
 */
public record Scope(Optional<UnitId> unit, Optional<String> place) {

    private static final Scope CITY = new Scope(Optional.empty(), Optional.empty());

    public Scope {
        if (unit.isPresent() && place.isPresent()) {
            throw new IllegalArgumentException("Of a unit or of a place, not both: " + unit + ", " + place);
        }
    }

    public static Scope city() {
        return CITY;
    }

    public static Scope of(UnitId unit) {
        return new Scope(Optional.of(unit), Optional.empty());
    }

    public static Scope in(String place) {
        return new Scope(Optional.empty(), Optional.of(place));
    }

    /** The places that a place lies in, the largest first, and itself; none where nobody said where. */
    public static List<String> areas(String place) {
        List<String> areas = new ArrayList<>();
        for (int end = place.indexOf('/'); end > 0; end = place.indexOf('/', end + 1)) {
            areas.add(place.substring(0, end));
        }
        if (!place.isEmpty()) {
            areas.add(place);
        }
        return areas;
    }
}
