package org.hotline12345.assessment.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 统计. What was counted of units. The counts follow the steps of tickets within seconds; {@link #behind()} says how many
 * steps are not in them yet. Each call reads running totals, and takes no longer the more tickets there are. Safe for any
 * thread.
 *
 * <p>Any method throws {@code org.hotline12345.store.api.StoreUnavailable} where the database does not answer.
 */
@ProviderType
public interface UnitFigures {

    /**
     * The figures of some units, each by itself, in the order of their ids; without those of which nothing was counted.
     *
     * @param units which
     */
    List<Figures> of(Set<UnitId> units, YearMonth from, YearMonth to);

    /**
     * How many assignments were delivered to some units in some months, of matters of each theme: the first level of the
     * category, such as {@code 水电气热}. A bonus is for fewer than a year before (A34).
     */
    List<ThemeCount> themes(Set<UnitId> units, YearMonth from, YearMonth to);

    /** How many steps are still to be counted. */
    long behind();

    /**
     * How many of a theme.
     *
     * @param theme the first level of the category
     * @param count how many assignments
     */
    record ThemeCount(String theme, long count) {}
}
