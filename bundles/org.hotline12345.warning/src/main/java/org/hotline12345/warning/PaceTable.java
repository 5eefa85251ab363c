package org.hotline12345.warning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How many took how much of their time.
 *
 * @param counts for each part of the time, and last for those that took more than all of it
 */
public record PaceTable(List<Long> counts) {

    public static final PaceTable EMPTY =
            new PaceTable(IntStream.rangeClosed(0, Pace.LATE).mapToObj(it -> 0L).toList());

    public PaceTable {
        counts = List.copyOf(counts);
        if (counts.size() != Pace.LATE + 1) {
            throw new IllegalArgumentException("There are " + (Pace.LATE + 1) + " counts, not " + counts.size());
        }
    }

    public long all() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    public long late() {
        return counts.get(Pace.LATE);
    }

    /** How many took more than a share of their time, from 0 to 1; those of a part lie evenly in it. */
    public double longerThan(double share) {
        int part = Pace.part(Math.max(0, share));
        if (part == Pace.LATE) {
            return late();
        }
        double within = counts.get(part) * (part + 1 - Math.max(0, share) * Pace.PARTS);
        return within
                + counts.subList(part + 1, counts.size()).stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /**
     * The share of the time in which so many are done.
     *
     * @param portion from 0 to 1
     * @return empty where so many were not done in time, and of nothing
     */
    public OptionalDouble share(double portion) {
        double wanted = portion * all();
        double done = 0;
        for (int part = 0; part < Pace.PARTS; part++) {
            double more = counts.get(part);
            if (more > 0 && done + more >= wanted) {
                return OptionalDouble.of((part + (wanted - done) / more) / Pace.PARTS);
            }
            done += more;
        }
        return OptionalDouble.empty();
    }

    public PaceTable plus(PaceTable more) {
        return new PaceTable(IntStream.rangeClosed(0, Pace.LATE)
                .mapToObj(it -> counts.get(it) + more.counts.get(it))
                .toList());
    }

    public PaceTable plus(int part, long more) {
        return new PaceTable(IntStream.rangeClosed(0, Pace.LATE)
                .mapToObj(it -> it == part ? counts.get(it) + more : counts.get(it))
                .toList());
    }
}
