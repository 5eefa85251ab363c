package org.hotline12345.supervision;

import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.supervision.api.FindingKind;

/**
 * What a finding is about.
 *
 * @param kind of what sort
 * @param category what the matters are about; empty where it is a unit
 * @param place where; empty likewise, and of a requester
 * @param requester the keyed hash of the requester; only of a requester
 * @param unit only where it is a unit
 */
public record Subject(
        FindingKind kind,
        Optional<String> category,
        Optional<String> place,
        Optional<String> requester,
        Optional<UnitId> unit) {

    public static Subject hotSpot(String category, String place) {
        return at(FindingKind.HOT_SPOT, category, place);
    }

    public static Subject place(String category, String place) {
        return at(FindingKind.PLACE, category, place);
    }

    private static Subject at(FindingKind kind, String category, String place) {
        return new Subject(kind, Optional.of(category), Optional.of(place), Optional.empty(), Optional.empty());
    }

    public static Subject requester(String requester, String category) {
        return new Subject(
                FindingKind.REQUESTER,
                Optional.of(category),
                Optional.empty(),
                Optional.of(requester),
                Optional.empty());
    }

    public static Subject returns(UnitId unit) {
        return new Subject(
                FindingKind.RETURNS, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unit));
    }

    /** By which it is found again: the same for the same, and unique among those of its kind. */
    public String key() {
        return requester.map(it -> it + "|").orElse("")
                + category.orElse("")
                + place.map(it -> "|" + it).orElse("")
                + unit.map(UnitId::value).orElse("");
    }
}
