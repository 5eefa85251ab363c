package org.hotline12345.warning.surge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.warning.DayCounts;
import org.hotline12345.warning.DayCounts.ThemeAndPlace;
import org.junit.jupiter.api.Test;

class RisesTest {

    private static final Sensitivity SENSITIVITY = new Sensitivity(0.05, 5, 56, 14, 0.01);
    private static final Series WATER = new Series("水电气热", "650421");

    @Test
    void whatIsUsualIsNoRise() {
        assertFalse(rise(days(57, 2, 2), WATER).filter(Rise::sudden).isPresent());
        assertFalse(rise(days(57, 5, 2), WATER).orElseThrow().sudden());
    }

    @Test
    void manyAtOnceAreOneAtTheirPlaceAndInTheCity() {
        assertTrue(rise(days(57, 20, 2), WATER).orElseThrow().sudden());
        assertTrue(rise(days(57, 20, 2), WATER.inCity()).orElseThrow().sudden());
    }

    @Test
    void fewAreNone() {
        assertEquals(Optional.empty(), rise(days(57, 4, 0), WATER));
        assertTrue(rise(days(57, 9, 0), WATER).orElseThrow().sudden());
    }

    @Test
    void nothingIsJudgedWhereLittleIsKnown() {
        assertEquals(List.of(), new Rises(SENSITIVITY).in(days(14, 90, 2), Map.of()));
        assertFalse(new Rises(SENSITIVITY).in(days(15, 90, 2), Map.of()).isEmpty());
    }

    @Test
    void whatAPersonSaidWasRealIsNotUsual() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(57, 2L));
        counts.set(0, 14L);
        for (int day = 1; day <= 40; day++) {
            counts.set(day, 14L);
        }
        DayCounts days = new DayCounts(57, Map.of(new ThemeAndPlace("水电气热", "650421"), counts));
        assertFalse(rise(days, WATER).orElseThrow().sudden());
        BitSet unusual = new BitSet();
        unusual.set(1, 41);
        List<Rise> rises = new Rises(SENSITIVITY).in(days, Map.of(WATER, unusual, WATER.inCity(), unusual));
        assertTrue(rises.stream().allMatch(Rise::sudden));
    }

    private static Optional<Rise> rise(DayCounts days, Series series) {
        return new Rises(SENSITIVITY)
                .in(days, Map.of()).stream()
                        .filter(it -> it.series().equals(series))
                        .findFirst();
    }

    private static DayCounts days(int known, long today, long usual) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(57, usual));
        counts.set(0, today);
        return new DayCounts(known, Map.of(new ThemeAndPlace("水电气热", "650421"), counts));
    }
}
