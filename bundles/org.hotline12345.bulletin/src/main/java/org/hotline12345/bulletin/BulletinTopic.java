package org.hotline12345.bulletin;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;

/**
 * 专题. What a special report is on: one of these.
 *
 * @param theme a theme, such as {@code 水电气热}
 * @param place a place with what lies in it
 * @param unit a unit with those below it
 * @param hotSpot the number of a hot spot of supervision: of its place, or of its theme where it has none
 */
public record BulletinTopic(
        Optional<String> theme, Optional<String> place, Optional<UnitId> unit, Optional<Long> hotSpot) {

    public BulletinTopic {
        theme = theme == null ? Optional.empty() : theme.filter(it -> !it.isBlank());
        place = place == null ? Optional.empty() : place.filter(it -> !it.isBlank());
        unit = unit == null ? Optional.empty() : unit;
        hotSpot = hotSpot == null ? Optional.empty() : hotSpot;
    }

    /** Whether nothing is named. */
    public boolean none() {
        return named() == 0;
    }

    boolean single() {
        return named() == 1;
    }

    private long named() {
        return Stream.of(theme, place, unit, hotSpot)
                .filter(Optional::isPresent)
                .count();
    }
}
