package org.hotline12345.law.party;

/**
 * The id of a unit, unique in the city.
 *
 * @param value 1 to 40 letters, digits, dots or hyphens, such as {@code 650421} or {@code 650421-water}
 */
public record UnitId(String value) {

    public UnitId {
        if (value == null || !value.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            throw new IllegalArgumentException("A unit's id is 1 to 40 letters, digits, dots or hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
