package org.hotline12345.assessment.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;

/** Counts all facts anew, by plain SQL that knows nothing of how the totals were made. */
final class Recount {

    /** Of each measure: what is summed, by which month, and of which facts. */
    private static final Map<Measure, String[]> SUMS = Map.ofEntries(
            Map.entry(Measure.DISPATCHED, of("count(*)", "delivered", "")),
            Map.entry(Measure.REDONE, of("sum(redo)", "delivered", "")),
            Map.entry(Measure.RETURNED, of("count(*)", "delivered", "returning_as = 'AGREED'")),
            Map.entry(Measure.RETURN_REFUSED, of("count(*)", "delivered", "returning_as = 'REFUSED'")),
            Map.entry(Measure.SIGN_DUE, of("count(*)", "sign_month", "sign_month is not null")),
            Map.entry(Measure.SIGNED_IN_TIME, of("sum(sign_in_time)", "sign_month", "sign_month is not null")),
            Map.entry(Measure.SIGNED, of("count(*)", "sign_month", "sign_minutes is not null")),
            Map.entry(Measure.SIGN_MINUTES, of("sum(sign_minutes)", "sign_month", "sign_minutes is not null")),
            Map.entry(Measure.CLOSE_DUE, of("count(*)", "close_month", "close_month is not null")),
            Map.entry(Measure.CLOSED_IN_TIME, of("sum(close_in_time)", "close_month", "close_month is not null")),
            Map.entry(Measure.CLOSED_EARLY, of("sum(close_early)", "close_month", "close_month is not null")),
            Map.entry(Measure.CLOSED, of("count(*)", "close_month", "close_minutes is not null")),
            Map.entry(Measure.CLOSE_MINUTES, of("sum(close_minutes)", "close_month", "close_minutes is not null")),
            Map.entry(Measure.RATING_DUE, of("count(*)", "rate_month", "rate_month is not null")),
            Map.entry(Measure.RATED, of("count(*)", "rate_month", "rating is not null")),
            Map.entry(
                    Measure.SATISFIED,
                    of("count(*)", "rate_month", "rating in ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED')")),
            Map.entry(Measure.VERY_SATISFIED, of("count(*)", "rate_month", "rating = 'VERY_SATISFIED'")));

    private final EntityManager em;
    private final Map<Count, Long> counted = new HashMap<>();

    Recount(EntityManager em) {
        this.em = em;
    }

    private static String[] of(String sum, String month, String which) {
        return new String[] {sum, month, which.isEmpty() ? "" : " where " + which};
    }

    /** All that is not nothing. */
    Map<Count, Long> all() {
        SUMS.forEach((measure, it) -> rows("select unit, %2$s, %1$s from assessment_fact%3$s group by unit, %2$s"
                        .formatted((Object[]) it))
                .forEach(row -> count(row, Count.ALL, measure, row[2])));
        rows("select unit, delivered, count(*), theme from assessment_fact group by unit, delivered, theme")
                .forEach(row -> count(row, (String) row[3], Measure.DISPATCHED, row[2]));
        return counted;
    }

    private void count(Object[] row, String theme, Measure measure, Object sum) {
        long amount = ((Number) sum).longValue();
        if (amount != 0) {
            UnitId unit = new UnitId((String) row[0]);
            counted.put(new Count(unit, theme, Months.month(((Number) row[1]).intValue()), measure), amount);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
