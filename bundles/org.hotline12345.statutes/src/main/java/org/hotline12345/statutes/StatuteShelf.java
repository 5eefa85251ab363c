package org.hotline12345.statutes;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotline12345.law.procedure.StatutoryLimit;

/** What bundles have brought, by bundle. Reading takes no lock. */
final class StatuteShelf {

    private final SortedMap<Long, List<StatutoryLimit>> brought = new TreeMap<>();
    private volatile List<StatutoryLimit> all = List.of();

    synchronized void put(long bundle, List<StatutoryLimit> limits) {
        brought.put(bundle, limits);
        renew();
    }

    synchronized void remove(long bundle) {
        brought.remove(bundle);
        renew();
    }

    List<StatutoryLimit> all() {
        return all;
    }

    private void renew() {
        all = brought.values().stream().flatMap(Collection::stream).toList();
    }
}
