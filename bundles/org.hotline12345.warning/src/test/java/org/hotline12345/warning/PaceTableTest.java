package org.hotline12345.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaceTableTest {

    @Test
    void thoseOfAPartLieEvenlyInIt() {
        PaceTable table = PaceTable.EMPTY.plus(4, 10).plus(Pace.LATE, 3);
        assertEquals(13, table.longerThan(0.2), 1e-9);
        assertEquals(8, table.longerThan(0.225), 1e-9);
        assertEquals(3, table.longerThan(0.25), 1e-9);
        assertEquals(3, table.longerThan(5), 1e-9);
        assertEquals(OptionalDouble.of(0.225), table.share(5 / 13.0));
        assertEquals(OptionalDouble.empty(), table.share(0.9));
        assertEquals(OptionalDouble.empty(), PaceTable.EMPTY.share(0.9));
    }

    @Property(tries = 200)
    void theLongerTheFewer(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> parts,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(max = 1) double more) {
        PaceTable table = table(parts);
        assertTrue(table.longerThan(share) >= table.longerThan(share + more) - 1e-9);
        assertTrue(table.longerThan(share) >= table.late());
        assertEquals(parts.size(), table.longerThan(0), 1e-9);
    }

    @Property(tries = 200)
    void asManyAreDoneAsWereAskedFor(
            @ForAll @NotEmpty @Size(max = 30) List<@IntRange(max = 19) Integer> parts,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double portion) {
        PaceTable table = table(parts);
        double share = table.share(portion).orElseThrow();
        assertEquals((1 - portion) * parts.size(), table.longerThan(share), 1e-6);
    }

    private static PaceTable table(List<Integer> parts) {
        PaceTable table = PaceTable.EMPTY;
        for (int part : parts) {
            table = table.plus(part, 1);
        }
        return table;
    }
}
