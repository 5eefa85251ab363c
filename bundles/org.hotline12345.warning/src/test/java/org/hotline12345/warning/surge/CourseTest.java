package org.hotline12345.warning.surge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Instant NOON = Instant.parse("2026-02-02T04:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(2));
    private static final Series WATER = new Series("水电气热", "650421");
    private static final double END = 0.01;

    @Test
    void aRiseOpensIsBroughtUpToDateAndEnds() {
        Surge opened = only(Course.next(List.of(), List.of(rise(20, 1e-9, true)), END, NOON));
        assertTrue(opened.open());
        assertEquals(20, opened.amount());

        Surge higher = only(Course.next(List.of(opened), List.of(rise(30, 1e-12, true)), END, LATER));
        assertEquals(opened.id(), higher.id());
        assertEquals(30, higher.peak());
        assertEquals(1e-12, higher.chance());

        Surge lower = only(Course.next(List.of(higher), List.of(rise(9, 1e-3, false)), END, LATER));
        assertTrue(lower.open(), "it lasts until it is as usual again, not only until it is less than sudden");
        assertEquals(30, lower.peak());
        assertEquals(9, lower.amount());

        Surge ended = only(Course.next(List.of(lower), List.of(rise(6, 0.05, false)), END, LATER));
        assertEquals(Optional.of(LATER), ended.endedAt());
        assertEquals(6, ended.amount());
        assertEquals(
                Optional.of(LATER),
                only(Course.next(List.of(lower), List.of(), END, LATER)).endedAt());
    }

    @Test
    void whatIsNotSuddenDoesNotOpen() {
        assertEquals(List.of(), Course.next(List.of(), List.of(rise(6, 1e-3, false)), END, NOON));
    }

    @Test
    void twoNodesOpenOneInAnHour() {
        assertEquals(
                Surge.opened(rise(20, 1e-9, true), NOON).id(),
                Surge.opened(rise(21, 1e-9, true), NOON.plusSeconds(60)).id());
    }

    @Test
    void theDaysOfWhatWasRealAreNoUsualOnes() {
        Surge.Judgement real = new Surge.Judgement(Verdict.REAL, "主管爆裂", "center", LATER);
        Surge surge = Surge.opened(rise(20, 1e-9, true), NOON);
        Instant weekLater = NOON.plus(Duration.ofDays(7));
        assertEquals(Map.of(), Course.unusual(List.of(surge), weekLater));
        BitSet days = Course.unusual(
                        List.of(surge.ended(3, NOON.plus(Duration.ofDays(2))).judged(real)), weekLater)
                .get(WATER);
        assertEquals("{5, 6, 7, 8}", days.toString());
    }

    private static Surge only(List<Surge> surges) {
        assertEquals(1, surges.size());
        return surges.get(0);
    }

    private static Rise rise(long amount, double chance, boolean sudden) {
        return new Rise(WATER, amount, new Usual(2, 2.1, 1), chance, sudden);
    }
}
