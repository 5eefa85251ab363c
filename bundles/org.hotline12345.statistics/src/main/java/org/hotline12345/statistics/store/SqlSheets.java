package org.hotline12345.statistics.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Range;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;

/** Reads totals. Each question is one piece of the index. */
final class SqlSheets implements Sheets {

    private static final String SUMS = Columns.list(it -> "sum(" + it + ") as " + it);
    private static final String WHERE =
            " from statistics_total where unit = ? and place = ? and axis = ? and period between ? and ?";
    private static final String ITEMS = "select item, " + SUMS + WHERE + " group by item";
    private static final String SERIES = "select period, " + SUMS + WHERE + " and item = ? group by period";

    private final EntityManager em;

    SqlSheets(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<String, Tally> items(Scope scope, Axis axis, Range range) {
        Map<String, Tally> items = new HashMap<>();
        for (Object[] row : rows(query(ITEMS, scope, axis, range))) {
            put(items, (String) row[0], row);
        }
        return items;
    }

    @Override
    public NavigableMap<Integer, Tally> series(Scope scope, Axis axis, String item, Range range) {
        NavigableMap<Integer, Tally> series = new TreeMap<>();
        for (Object[] row : rows(query(SERIES, scope, axis, range).setParameter(6, item))) {
            put(series, ((Number) row[0]).intValue(), row);
        }
        return series;
    }

    private Query query(String sql, Scope scope, Axis axis, Range range) {
        return em.createNativeQuery(sql)
                .setParameter(1, Totals.unit(scope))
                .setParameter(2, Totals.place(scope))
                .setParameter(3, axis.name())
                .setParameter(4, range.first())
                .setParameter(5, range.last());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** A total from which everything has gone stays as a row of nothing. */
    private static <K> void put(Map<K, Tally> tallies, K key, Object[] row) {
        Map<Slice, Long> counts = new HashMap<>();
        for (int at = 0; at < Slice.EVERY.size(); at++) {
            counts.put(Slice.EVERY.get(at), ((Number) row[at + 1]).longValue());
        }
        Tally tally = new Tally(counts);
        if (!tally.isNone()) {
            tallies.put(key, tally);
        }
    }
}
