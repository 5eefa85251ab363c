package org.hotline12345.statistics.cube;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;

/**
 * How many tickets of each slice.
 *
 * @param counts what is missing is none
 */
public record Tally(Map<Slice, Long> counts) {

    public static final Tally NONE = new Tally(Map.of());

    /** Without what is nothing, so that two that say the same are equal. */
    public Tally {
        counts = counts.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One ticket. */
    public static Tally of(Fact fact) {
        return new Tally(Slice.of(fact).stream().collect(toUnmodifiableMap(it -> it, it -> 1L)));
    }

    public long of(Slice slice) {
        return counts.getOrDefault(slice, 0L);
    }

    public boolean isNone() {
        return counts.isEmpty();
    }

    public Tally plus(Tally more) {
        Map<Slice, Long> sum = new HashMap<>(counts);
        more.counts.forEach((slice, count) -> sum.merge(slice, count, Long::sum));
        return new Tally(sum);
    }

    public Tally minus(Tally less) {
        Map<Slice, Long> rest = new HashMap<>(counts);
        less.counts.forEach((slice, count) -> rest.merge(slice, -count, Long::sum));
        return new Tally(rest);
    }
}
