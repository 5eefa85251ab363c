package org.hotline12345.assessment.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;

/** Counts all facts anew, by plain SQL that knows nothing of how the totals were made. */
final class Recount {

    private final EntityManager em;
    private final Map<Count, Long> counted = new HashMap<>();

    Recount(EntityManager em) {
        this.em = em;
    }

    /** All that is not nothing. */
    Map<Count, Long> all() {
        FactColumn.columns()
                .forEach((measure, it) ->
                        rows("select unit, %2$s, sum(%1$s) from assessment_fact%3$s group by unit, %2$s"
                                        .formatted(it.amount(), it.month(), it.where()))
                                .forEach(row -> count(row, Count.ALL, measure, row[2])));
        rows("select unit, delivered, count(*), theme from assessment_fact group by unit, delivered, theme")
                .forEach(row -> count(row, (String) row[3], Measure.DISPATCHED, row[2]));
        String desk = "'" + Intake.DESK + "'";
        rows("select " + desk + ", month_number, count(*) from assessment_intake group by month_number")
                .forEach(row -> count(row, Count.ALL, Measure.TAKEN_BY_PHONE, row[2]));
        rows("select " + desk + ", month_number, sum(at_once) from assessment_intake group by month_number")
                .forEach(row -> count(row, Count.ALL, Measure.ANSWERED_AT_ONCE, row[2]));
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
