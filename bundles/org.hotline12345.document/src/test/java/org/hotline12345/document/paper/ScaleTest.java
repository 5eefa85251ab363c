package org.hotline12345.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void theNumbersAreRound() {
        assertEquals(
                List.of("6E+1", "7E+1", "8E+1", "9E+1", "1E+2"),
                org.hotline12345.document.paper.Scale.over(new BigDecimal("62.10"), new BigDecimal("97.45"), 0, 100)
                        .numbers()
                        .stream()
                        .map(BigDecimal::toString)
                        .toList());
    }

    @Property
    void eachValueIsOnTheAxis(
            @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "120") @Scale(2) BigDecimal other) {
        var scale = org.hotline12345.document.paper.Scale.over(one.min(other), one.max(other), 30, 370);
        List<BigDecimal> numbers = scale.numbers();
        assertTrue(numbers.size() >= 2 && numbers.size() <= 7, numbers::toString);
        for (BigDecimal value : List.of(one, other)) {
            assertTrue(scale.at(value) >= 30 - 1e-6 && scale.at(value) <= 400 + 1e-6, () -> scale + " " + value);
        }
        assertEquals(30, scale.at(numbers.get(0)), 1e-6);
        assertEquals(400, scale.at(numbers.get(numbers.size() - 1)), 1e-6);
    }
}
