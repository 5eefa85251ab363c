package org.hotline12345.bulletin;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 编者按. What the editor says beside the figures of a part.
 *
 * @param section of which part
 * @param unit in the view of which unit; empty in that of the whole, which units do not see
 * @param text what is said
 */
public record BulletinRemark(Section section, Optional<UnitId> unit, String text) {

    /** Characters that a remark may have. */
    static final int LONGEST = 2_000;
    /** Remarks that a bulletin may have. */
    static final int MOST = 100;

    public BulletinRemark {
        unit = unit == null ? Optional.empty() : unit;
    }

    /** Those of a view and a part, in their order. */
    public static List<String> of(List<BulletinRemark> remarks, Optional<UnitId> unit, Section section) {
        return remarks.stream()
                .filter(it -> it.section() == section && it.unit().equals(unit))
                .map(BulletinRemark::text)
                .toList();
    }
}
