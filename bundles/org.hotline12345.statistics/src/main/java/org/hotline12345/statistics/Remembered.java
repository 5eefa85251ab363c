package org.hotline12345.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.hotline12345.statistics.cube.Sheet;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.statistics.cube.Tally;

/** Reads each sheet once: the tables of a page ask for many of the same. For one page, on one thread. */
final class Remembered implements Sheets {

    private final Sheets sheets;
    private final Map<Sheet, Map<String, Tally>> items = new HashMap<>();
    private final Map<Sheet, NavigableMap<Integer, Tally>> series = new HashMap<>();

    Remembered(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Map<String, Tally> items(Sheet sheet) {
        return items.computeIfAbsent(sheet, sheets::items);
    }

    @Override
    public NavigableMap<Integer, Tally> series(Sheet sheet) {
        return series.computeIfAbsent(sheet, sheets::series);
    }
}
