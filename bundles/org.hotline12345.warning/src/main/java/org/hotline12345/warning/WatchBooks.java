package org.hotline12345.warning;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;

/**
 * What is watched of all tickets. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface WatchBooks {

    /**
     * Enters the picture of a ticket in the place of the one that was there, and moves the totals by the difference, in one
     * transaction. A picture of an earlier version changes nothing.
     */
    void enter(Picture picture);

    /**
     * What is open, the first limit first.
     *
     * @param units only what these have; empty for all, and for what lies with the center
     * @param limit how many at most
     */
    List<OpenWork> open(Optional<Set<UnitId>> units, int limit);

    /** How fast units were since the beginning of a month. */
    Paces paces(YearMonth from);

    /**
     * How many tickets came, by theme and place, in days of 24 hours that are counted back from the end of an hour.
     *
     * @param last the last hour, in hours since 1970
     * @param days how many days at most
     */
    DayCounts days(long last, int days);
}
