package org.hotline12345.statistics.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hotline12345.statistics.cube.Sheet;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Slice;
import org.hotline12345.statistics.cube.Tally;

/** Reads totals. Each question is one piece of the index. */
final class SqlSheets implements Sheets {

    private static final String WHERE =
            " from statistics_total where unit = ? and place = ? and axis = ? and period between ? and ?";

    private final EntityManager em;

    SqlSheets(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<String, Tally> items(Sheet sheet) {
        Map<String, Tally> items = new HashMap<>();
        for (Object[] row : rows(sheet, "item")) {
            put(items, (String) row[0], row, sheet.slices());
        }
        return items;
    }

    @Override
    public NavigableMap<Integer, Tally> series(Sheet sheet) {
        NavigableMap<Integer, Tally> series = new TreeMap<>();
        for (Object[] row : rows(sheet, "period")) {
            put(series, ((Number) row[0]).intValue(), row, sheet.slices());
        }
        return series;
    }

    private List<Object[]> rows(Sheet sheet, String by) {
        String sums = sheet.slices().stream()
                .map(it -> "sum(" + Columns.name(it) + ")")
                .collect(Collectors.joining(", "));
        String which = sheet.item().isPresent() ? " and item = ?" : "";
        Query query = em.createNativeQuery("select " + by + ", " + sums + WHERE + which + " group by " + by)
                .setParameter(1, Totals.unit(sheet.scope()))
                .setParameter(2, Totals.place(sheet.scope()))
                .setParameter(3, sheet.axis().name())
                .setParameter(4, sheet.range().first())
                .setParameter(5, sheet.range().last());
        sheet.item().ifPresent(it -> query.setParameter(6, it));
        return rows(query);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** A total from which everything has gone stays as a row of nothing. */
    private static <K> void put(Map<K, Tally> tallies, K key, Object[] row, List<Slice> slices) {
        Map<Slice, Long> counts = new HashMap<>();
        for (int at = 0; at < slices.size(); at++) {
            counts.put(slices.get(at), ((Number) row[at + 1]).longValue());
        }
        Tally tally = new Tally(counts);
        if (!tally.isNone()) {
            tallies.put(key, tally);
        }
    }
}
