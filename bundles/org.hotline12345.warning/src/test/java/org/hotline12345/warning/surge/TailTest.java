package org.hotline12345.warning.surge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Beside the sums of the single chances. */
class TailTest {

    @Property(tries = 200)
    void isWhatTheSumIs(
            @ForAll @IntRange(max = 60) int count,
            @ForAll @DoubleRange(min = 0.1, max = 30) double mean,
            @ForAll @DoubleRange(max = 5) double excess) {
        double failures = mean / Math.max(excess, 1e-3);
        double variance = mean + mean * mean / failures;
        double success = failures / (failures + mean);
        double each = Math.pow(success, failures);
        double below = 0;
        for (int at = 0; at < count; at++) {
            below += each;
            each *= (1 - success) * (failures + at) / (at + 1);
        }
        assertEquals(1 - below, Tail.atLeast(count, mean, variance), 1e-9);
    }

    @Property(tries = 200)
    void withoutExcessItIsPoisson(
            @ForAll @IntRange(max = 60) int count, @ForAll @DoubleRange(min = 0.1, max = 30) double mean) {
        double each = Math.exp(-mean);
        double below = 0;
        for (int at = 0; at < count; at++) {
            below += each;
            each *= mean / (at + 1);
        }
        assertEquals(1 - below, Tail.atLeast(count, mean, mean), 1e-9);
    }

    @Property(tries = 200)
    void theMoreTheLessLikely(
            @ForAll @IntRange(max = 500) int count,
            @ForAll @DoubleRange(min = 0.1, max = 100) double mean,
            @ForAll @DoubleRange(max = 500) double excess) {
        double chance = Tail.atLeast(count, mean, mean + excess);
        assertTrue(chance >= 0 && chance <= 1);
        assertTrue(chance >= Tail.atLeast(count + 1, mean, mean + excess));
    }
}
