package org.hotline12345.warning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline12345.warning.Pace;
import org.hotline12345.warning.PaceTable;
import org.junit.jupiter.api.Test;

class OddsTest {

    @Test
    void aUnitWithoutHistoryIsTakenToBeLikeTheCity() {
        PaceTable city = PaceTable.EMPTY.plus(2, 80).plus(Pace.LATE, 20);
        Odds odds = Odds.of(PaceTable.EMPTY, city, 0.5, 10);
        assertEquals(odds.city(), odds.chance(), 1e-9);
        assertEquals(20.5 / 21, odds.chance(), 1e-9);
    }

    @Test
    void aUnitWithMuchHistoryIsTakenAsItIs() {
        PaceTable own = PaceTable.EMPTY.plus(15, 900).plus(Pace.LATE, 100);
        PaceTable city = PaceTable.EMPTY.plus(2, 50).plus(Pace.LATE, 50);
        assertEquals(0.1, Odds.of(own, own.plus(city), 0.3, 10).chance(), 0.01);
    }

    @Property(tries = 300)
    void isAChanceThatRisesWithTheTimeUsed(
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> own,
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> others,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(max = 1) double more) {
        PaceTable mine = table(own);
        PaceTable all = mine.plus(table(others));
        Odds odds = Odds.of(mine, all, share, 10);
        assertTrue(odds.chance() > 0 && odds.chance() < 1);
        double later = Odds.of(mine, all, Math.min(1, share + more), 10).chance();
        assertTrue(later >= odds.chance() - 1e-9, () -> odds.chance() + " falls to " + later);
    }

    @Property(tries = 300)
    void isBetweenTheUnitsOwnAndTheCitys(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 20) Integer> own,
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> others) {
        PaceTable mine = table(own);
        Odds odds = Odds.of(mine, mine.plus(table(others)), 0, 10);
        double alone = mine.late() / (double) own.size();
        assertTrue(odds.chance() >= Math.min(alone, odds.city()) - 1e-9);
        assertTrue(odds.chance() <= Math.max(alone, odds.city()) + 1e-9);
    }

    private static PaceTable table(List<Integer> parts) {
        PaceTable table = PaceTable.EMPTY;
        for (int part : parts) {
            table = table.plus(part, 1);
        }
        return table;
    }
}
