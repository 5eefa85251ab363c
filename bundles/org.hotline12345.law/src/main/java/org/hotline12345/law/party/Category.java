package org.hotline12345.law.party;

import java.util.List;

/**
 * What a matter is about, in two levels.
 *
 * @param code such as {@code 水电气热} or {@code 水电气热/停水}
 * @param duties the units whose duty it usually is, the first before the others; the county's own where empty
 */
public record Category(String code, List<UnitId> duties) {

    public Category {
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** The first level of a code, such as {@code 水电气热}. */
    public static String theme(String code) {
        return code.split("/", 2)[0];
    }
}
