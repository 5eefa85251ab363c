package org.hotline12345.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.hotline12345.statistics.cube.Axis;
import org.hotline12345.statistics.cube.Range;
import org.hotline12345.statistics.cube.Scope;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Tally;

/** Reads each sheet once: the tables of a page ask for many of the same. For one page, on one thread. */
final class Remembered implements Sheets {

    private final Sheets sheets;
    private final Map<List<Object>, Map<String, Tally>> items = new HashMap<>();
    private final Map<List<Object>, NavigableMap<Integer, Tally>> series = new HashMap<>();

    Remembered(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Map<String, Tally> items(Scope scope, Axis axis, Range range) {
        return items.computeIfAbsent(List.of(scope, axis, range), it -> sheets.items(scope, axis, range));
    }

    @Override
    public NavigableMap<Integer, Tally> series(Scope scope, Axis axis, String item, Range range) {
        return series.computeIfAbsent(List.of(scope, axis, item, range), it -> sheets.series(scope, axis, item, range));
    }
}
