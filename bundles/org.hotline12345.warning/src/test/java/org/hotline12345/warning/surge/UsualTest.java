package org.hotline12345.warning.surge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UsualTest {

    private static final int DAYS = 56;
    private static final BitSet NONE = new BitSet();

    @Test
    void isTheMeanOfEvenDays() {
        Usual usual = Usual.of(Collections.nCopies(DAYS, 10L), NONE, Usual.EVEN, 0);
        assertEquals(10, usual.mean(), 0.05);
        assertEquals(1, usual.dispersion(), 1e-9);
        assertTrue(usual.variance() > usual.mean());
    }

    @Test
    void knowsLittleByLittle() {
        Usual little = Usual.of(Collections.nCopies(14, 1L), NONE, Usual.EVEN, 0);
        Usual more = Usual.of(Collections.nCopies(DAYS, 1L), NONE, Usual.EVEN, 0);
        assertTrue(little.chance(8) > more.chance(8), "who knows less is warned later");
    }

    @Test
    void oneOutageDoesNotBlindForWeeks() {
        List<Long> past = new ArrayList<>(Collections.nCopies(DAYS, 2L));
        past.set(3, 60L);
        Usual usual = Usual.of(past, NONE, Usual.EVEN, 0);
        assertTrue(usual.mean() < 2.5, () -> "mean " + usual.mean());
        assertTrue(usual.chance(15) < 1e-5, () -> "chance " + usual.chance(15));
    }

    @Test
    void daysThatArePutAsideDoNotCount() {
        List<Long> past = new ArrayList<>(Collections.nCopies(DAYS, 2L));
        IntStream.range(0, 20).forEach(it -> past.set(it, 9L));
        BitSet leftOut = new BitSet();
        leftOut.set(0, 20);
        assertEquals(2, Usual.of(past, leftOut, Usual.EVEN, 0).mean(), 0.05);
    }

    @Test
    void weekdaysAreToldApartWhereThereAreMany() {
        // Today is a day of 300, as every seventh day before was; all others are of 100.
        List<Long> past = IntStream.rangeClosed(1, DAYS)
                .mapToObj(it -> it % 7 == 0 ? 300L : 100L)
                .toList();
        double[] weekdays = Usual.weekdays(past, NONE);
        Usual today = Usual.of(past, NONE, weekdays, 0);
        assertEquals(300, today.mean(), 10);
        assertTrue(today.chance(330) > 0.001, () -> "chance " + today.chance(330));
    }

    @Property(tries = 200)
    void theMoreTheLessLikely(
            @ForAll @Size(min = 14, max = 56) List<@IntRange(max = 40) Integer> past,
            @ForAll @IntRange(max = 100) int count) {
        Usual usual = of(past.stream());
        assertTrue(usual.mean() > 0 && usual.variance() >= usual.mean() && usual.dispersion() >= 1);
        assertTrue(usual.chance(count) >= usual.chance(count + 1L));
    }

    @Property(tries = 200)
    void theMoreThereUsuallyAreTheLikelierAreMany(
            @ForAll @Size(min = 14, max = 56) List<@IntRange(min = 5, max = 7) Integer> past,
            @ForAll @IntRange(min = 12, max = 40) int count) {
        Usual less = of(past.stream());
        Usual more = of(past.stream().map(it -> it + 3));
        assertTrue(more.chance(count) >= less.chance(count));
    }

    private static Usual of(Stream<Integer> past) {
        return Usual.of(past.map(Integer::longValue).toList(), NONE, Usual.EVEN, 0);
    }
}
