package org.hotline12345.bulletin.figures;

import java.util.Optional;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;

/**
 * Of which tickets figures are: of the whole city, of a unit with those below it, or of a place; of one theme or of all.
 *
 * @param unit only of this one and those below it
 * @param place only of this one and what lies in it
 * @param theme only of this one
 */
public record BulletinScope(Optional<UnitId> unit, Optional<String> place, Optional<String> theme) {

    /** The whole city. */
    public static final BulletinScope CITY = new BulletinScope(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same of a unit only. */
    public BulletinScope of(UnitId reader) {
        return new BulletinScope(Optional.of(reader), place, theme);
    }

    /** Such as 全市, or 鄯善县“水电气热”类. */
    public String name(City city) {
        String where = unit.map(city::nameOf)
                .or(() -> place.map(it -> place(city, it)))
                .orElse("全市");
        return where + theme.map(it -> "“" + it + "”类").orElse("");
    }

    /** The name of a place, or its code where nobody knows it. */
    public static String place(City city, String code) {
        return city.place(code).map(Place::name).orElse(code);
    }

    /** Whether matters of a theme at a place are in it, as far as theme and place tell. */
    boolean covers(Optional<String> ofTheme, Optional<String> at) {
        boolean same = theme.isEmpty() || theme.equals(ofTheme);
        boolean there = place.isEmpty()
                || at.filter(it -> it.equals(place.get()) || it.startsWith(place.get() + "/"))
                        .isPresent();
        return same && there;
    }
}
