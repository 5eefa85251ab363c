package org.hotline12345.statistics.cube;

import java.util.Map;
import java.util.NavigableMap;

/** The totals as they can be read, within one transaction and on its thread. */
public interface Sheets {

    /** How much of each item there was in all of these periods together; without items of which there was nothing. */
    Map<String, Tally> items(Sheet sheet);

    /** How much there was in each of these periods, by their numbers; without those in which there was nothing. */
    NavigableMap<Integer, Tally> series(Sheet sheet);
}
