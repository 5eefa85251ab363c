package org.hotline12345.warning;

import java.util.List;
import java.util.Map;

/**
 * How many tickets came.
 *
 * @param known of how many days anything is known, the current one among them: those since the first ticket
 * @param counts of each theme and place the counts by day, the current day first; what is missing is none
 */
public record DayCounts(int known, Map<ThemeAndPlace, List<Long>> counts) {

    public DayCounts {
        counts = Map.copyOf(counts);
    }

    /**
     * About what and where.
     *
     * @param theme the first level of the category
     * @param place its code
     */
    public record ThemeAndPlace(String theme, String place) {}
}
