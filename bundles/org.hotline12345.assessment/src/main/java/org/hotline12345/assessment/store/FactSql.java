package org.hotline12345.assessment.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.api.Figures;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.result.Counted;
import org.hotline12345.assessment.result.Exclusion;
import org.hotline12345.law.party.UnitId;

/**
 * Counts facts in one pass, either those that a result kept or those that stand now. Ids of units, numbers of tickets and of
 * results stand in the SQL as they are: none of them can hold a quotation mark.
 */
final class FactSql {

    private final EntityManager em;
    private final String source;
    private final AssessmentPeriod period;
    private final int first;
    private final int last;

    private FactSql(EntityManager em, String source, AssessmentPeriod period) {
        this.em = em;
        this.source = source;
        this.period = period;
        this.first = Months.number(period.from());
        this.last = Months.number(period.to());
    }

    static FactSql kept(EntityManager em, String result, AssessmentPeriod period) {
        return new FactSql(em, "assessment_kept where excluded = 0 and result = '" + result + "'", period);
    }

    static FactSql now(EntityManager em, Set<UnitId> units, List<Exclusion> exclusions, AssessmentPeriod period) {
        String excluded = exclusions.isEmpty() ? "" : " and not " + excluded(exclusions);
        return new FactSql(
                em,
                "assessment_fact where " + in(units) + " and "
                        + FactColumn.inMonths("", Months.number(period.from()), Months.number(period.to())) + excluded,
                period);
    }

    /** Whether a fact is of one of the units. */
    static String in(Collection<UnitId> units) {
        return units.isEmpty()
                ? "1 = 0"
                : units.stream().map(it -> "'" + it + "'").sorted().collect(Collectors.joining(", ", "unit in (", ")"));
    }

    /** Whether a fact is one of those that were excluded. */
    static String excluded(List<Exclusion> exclusions) {
        return exclusions.stream()
                .map(it -> "ticket = '" + it.ticket() + "'"
                        + it.assignment()
                                .map(number -> " and assignment = " + number)
                                .orElse(""))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    Counted counted() {
        return new Counted(figures(), themes(), unmeasured());
    }

    private Map<UnitId, Figures> figures() {
        List<Measure> measures = List.copyOf(FactColumn.columns().keySet());
        String sums = measures.stream()
                .map(it -> FactColumn.columns().get(it).total(first, last))
                .collect(Collectors.joining(", "));
        Map<UnitId, Figures> found = new HashMap<>();
        for (Object[] row : rows("select unit, " + sums + " from " + source + " group by unit")) {
            Map<Measure, Long> counts = new EnumMap<>(Measure.class);
            for (int index = 0; index < measures.size(); index++) {
                counts.put(measures.get(index), number(row[index + 1]));
            }
            counts.values().removeIf(it -> it == 0);
            UnitId unit = new UnitId((String) row[0]);
            found.put(unit, new Figures(unit, period.from(), period.to(), counts));
        }
        return found;
    }

    private Map<UnitId, Map<String, Long>> themes() {
        Map<UnitId, Map<String, Long>> found = new HashMap<>();
        for (Object[] row : rows("select unit, theme, count(*) from " + source + " and delivered between " + first
                + " and " + last + " group by unit, theme")) {
            found.computeIfAbsent(new UnitId((String) row[0]), it -> new TreeMap<>())
                    .put((String) row[1], number(row[2]));
        }
        return found;
    }

    private long unmeasured() {
        String unmeasured = " and close_minutes is not null and close_used is null and close_month between ";
        Query query = em.createNativeQuery("select count(*) from " + source + unmeasured + first + " and " + last);
        return number(query.getSingleResult());
    }

    /** Tickets and assignments that any of the measures counts of a unit. */
    List<Object[]> behind(UnitId unit, List<Measure> measures, Set<String> themes, String after, int most) {
        String counts = measures.stream()
                .map(FactColumn.columns()::get)
                .map(it -> "(" + it.counts(first, last) + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
        List<String> named = new ArrayList<>(themes);
        StringBuilder which = new StringBuilder();
        for (int index = 0; index < named.size(); index++) {
            which.append(index == 0 ? " and theme in (" : ", ").append('?').append(index + 1);
        }
        which.append(named.isEmpty() ? "" : ")");
        Query query = em.createNativeQuery("select ticket, assignment from " + source + " and " + in(Set.of(unit))
                + " and " + counts + which + after + " order by ticket, assignment");
        for (int index = 0; index < named.size(); index++) {
            query.setParameter(index + 1, named.get(index));
        }
        return rows(query.setMaxResults(most));
    }

    List<Object[]> rows(String sql) {
        return rows(em.createNativeQuery(sql));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
