package org.hotline12345.supervision.api;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.party.UnitId;

/**
 * Which cases.
 *
 * @param standing only those that stand so
 * @param unit only those that concern this unit or one below it
 * @param before only those with a smaller number: the last of the page before
 * @param most how many at most, 1 to 200
 */
public record CaseSelection(Optional<Standing> standing, Optional<UnitId> unit, Optional<Long> before, int most) {

    public static final int LARGEST_PAGE = 200;

    public CaseSelection {
        if (most < 1 || most > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " cases, not " + most);
        }
    }

    /** How a case stands. */
    public enum Standing {
        @Called("督办中")
        OPEN,
        /** It lasts, and its limit has run out. */
        @Called("督办逾期")
        OVERDUE,
        @Called("已办结")
        ENDED
    }
}
