package org.hotline12345.bulletin.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hotline12345.statistics.api.CountRow;

class PercentTest {

    /** Whoever reads the words can count back to the direction, and to the number as far as two digits go. */
    @Property
    void wordsSayTheDirectionAndTheNumber(
            @ForAll @LongRange(min = 0, max = 5_000) long now, @ForAll @LongRange(min = 0, max = 5_000) long past) {
        Optional<BigDecimal> change = past == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((now - past) * 100)
                        .divide(BigDecimal.valueOf(past), 2, RoundingMode.HALF_UP));
        CountRow row = new CountRow("", "", now, Optional.empty(), past, change, past, change);
        String words = Percent.change(row);
        if (past == 0) {
            assertEquals(now == 0 ? "上期也没有" : "上期没有", words);
        } else if (now == past) {
            assertEquals("环比持平", words);
        } else {
            BigDecimal said = new BigDecimal(words.replaceAll("环比(上升|下降)|%", ""));
            assertEquals(0, said.compareTo(change.orElseThrow().abs()), words);
            assertEquals(now > past, words.startsWith("环比上升"), words);
        }
    }
}
