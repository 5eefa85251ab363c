package org.hotline12345.warning.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.hotline12345.warning.DayCounts;
import org.hotline12345.warning.DayCounts.ThemeAndPlace;

/** Adds the hours up to days, counted back from one hour, where the hours lie. */
final class DaysRead {

    private static final int HOURS = 24;

    private DaysRead() {}

    static DayCounts from(EntityManager em, long last, int days) {
        long first = last - (long) days * HOURS + 1;
        Map<ThemeAndPlace, List<Long>> counts = new HashMap<>();
        int known = 0;
        for (Object[] row : rows(em, first, last)) {
            int day = ((Number) row[2]).intValue();
            List<Long> of = counts.computeIfAbsent(
                    new ThemeAndPlace((String) row[0], (String) row[1]),
                    it -> new ArrayList<>(Collections.nCopies(days, 0L)));
            of.set(day, ((Number) row[3]).longValue());
            known = Math.max(known, day + 1);
        }
        return new DayCounts(known, counts);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, long first, long last) {
        // Numbers stand in the text, because a database takes two parameters for two different things to group by.
        return em.createNativeQuery(("select d.theme, d.place, d.day_number, sum(d.amount) from"
                                + " (select theme, place, (%2$d - hour_number) / %3$d as day_number, amount"
                                + " from warning_hour where hour_number between %1$d and %2$d and amount > 0) d"
                                + " group by d.theme, d.place, d.day_number")
                        .formatted(first, last, HOURS))
                .getResultList();
    }
}
