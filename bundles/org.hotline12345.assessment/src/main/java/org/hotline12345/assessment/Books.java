package org.hotline12345.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.UnitFigures.ThemeCount;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Ticket;

/**
 * 台账. Facts of all assignments, and the running totals of what they count. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface Books {

    /**
     * Enters the facts of a ticket, and how it came to the call desk, in the place of those that were there, and moves the totals by the difference, in one
     * transaction. What was entered of a later version of the ticket stays.
     *
     * @param facts those of the ticket
     */
    void enter(Ticket ticket, List<Fact> facts);

    /** The totals of some units in some months, of each unit by itself; without those of which nothing was counted. */
    List<Figures> figures(Set<UnitId> units, YearMonth from, YearMonth to);

    /** How much was delivered to some units together in some months, by theme. */
    List<ThemeCount> themes(Set<UnitId> units, YearMonth from, YearMonth to);

    /** The same of each unit by itself; without those to which nothing was. */
    Map<UnitId, Map<String, Long>> themesOf(Set<UnitId> units, YearMonth from, YearMonth to);

    /** Each total that is not the sum over the facts, by plain SQL over all of them as they are at one moment. */
    Map<Count, Difference> differences();

    /** Makes all totals anew from the facts; what is entered meanwhile waits, or is told to come again. */
    void retotal();

    /** How many facts there are. */
    long facts();

    /**
     * What should be the same.
     *
     * @param total the running total
     * @param recounted the sum over the facts
     */
    record Difference(long total, long recounted) {}
}
