package org.hotline12345.assessment.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.hotline12345.assessment.Books.Difference;
import org.hotline12345.assessment.Count;
import org.hotline12345.assessment.Intake;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;

/**
 * Counts all facts anew, by plain SQL that knows nothing of how the totals were made, and compares. All measures of one month
 * are counted in one pass over the facts, and each such list is compared before the next is counted: of ten years no more than
 * one of them is held.
 */
final class Recount {

    private static final String EVERY_THEME = "cast('" + Count.ALL + "' as varchar(200))";
    private static final String TOTALS = "select unit, theme, month_number, measure, amount from assessment_total where ";

    private final EntityManager em;
    private final Map<Count, Difference> differences = new TreeMap<>();

    Recount(EntityManager em) {
        this.em = em;
    }

    Map<Count, Difference> differences() {
        FactColumn.columns().entrySet().stream()
                .collect(groupingBy(it -> it.getValue().month(), groupingBy(Map.Entry::getKey)))
                .forEach((month, measures) -> compare(month, List.copyOf(measures.keySet())));
        compare(
                "select unit, theme, delivered, count(*) from assessment_fact group by unit, theme, delivered",
                List.of(Measure.DISPATCHED),
                "theme <> '" + Count.ALL + "'");
        compare(
                "select '" + Intake.DESK + "', " + EVERY_THEME + ", month_number, count(*), sum(at_once) from"
                        + " assessment_intake group by month_number",
                List.of(Measure.TAKEN_BY_PHONE, Measure.ANSWERED_AT_ONCE));
        return differences;
    }

    /** What counts in the month of one column. */
    private void compare(String month, List<Measure> measures) {
        String sums = measures.stream()
                .map(it -> FactColumn.columns().get(it).sum())
                .collect(joining(", "));
        compare(
                "select unit, %1$s, %2$s, %3$s from assessment_fact where %2$s is not null group by unit, %2$s"
                        .formatted(EVERY_THEME, month, sums),
                measures);
    }

    private void compare(String counting, List<Measure> measures) {
        String names = measures.stream().map(it -> "'" + it.name() + "'").collect(joining(", "));
        compare(counting, measures, "theme = '" + Count.ALL + "' and measure in (" + names + ")");
    }

    /**
     * @param counting gives unit, theme, month, and the sum of each measure
     * @param which totals should be those
     */
    private void compare(String counting, List<Measure> measures, String which) {
        Map<Count, Long> recounted = new HashMap<>();
        for (Object[] row : rows(counting)) {
            for (int at = 0; at < measures.size(); at++) {
                put(recounted, row, measures.get(at), row[3 + at]);
            }
        }
        Map<Count, Long> totals = new HashMap<>();
        for (Object[] row : rows(TOTALS + which)) {
            put(totals, row, Measure.valueOf((String) row[3]), row[4]);
        }
        Set<Count> every = new HashSet<>(recounted.keySet());
        every.addAll(totals.keySet());
        for (Count count : every) {
            long total = totals.getOrDefault(count, 0L);
            long facts = recounted.getOrDefault(count, 0L);
            if (total != facts) {
                differences.put(count, new Difference(total, facts));
            }
        }
    }

    private static void put(Map<Count, Long> amounts, Object[] row, Measure measure, Object amount) {
        UnitId unit = new UnitId((String) row[0]);
        int month = (int) FactSql.number(row[2]);
        amounts.put(new Count(unit, (String) row[1], Months.month(month), measure), FactSql.number(amount));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
