package org.hotline12345.assessment.shanshan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Map;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.assessment.api.Reading;
import org.hotline12345.kit.AssessmentKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoonerClosedTest {

    /** A year before ten matters took 2500 minutes each. */
    @ParameterizedTest
    @CsvSource({"40000, 20.00", "50000, 0.00", "60000, -20.00", "49990, 0.00"})
    void whatIsSavedOfTheMeanIsSharedByTheMeanOfTheYearBefore(long minutes, BigDecimal percent) {
        Reading read = read(closed(20, minutes), closed(10, 25_000));

        assertEquals(percent, assertInstanceOf(Reading.Value.class, read).value());
    }

    @Test
    void itSaysHowItWasComputed() {
        assertEquals(
                new Reading.Value(new BigDecimal("20.00"), 500, 2500, "（上年同期平均2500分钟－本期平均2000分钟）÷2500＝20.00%"),
                read(closed(20, 40_000), closed(10, 25_000)));
    }

    @Test
    void ofAFewNothingIsSaid() {
        Reading none = new Reading.NotApplicable("本期或上年同期办结不足10件，不作比较");

        assertEquals(none, read(closed(9, 9_000), closed(10, 25_000)));
        assertEquals(none, read(closed(20, 40_000), closed(9, 9_000)));
        assertEquals(none, read(Map.of(), Map.of()));
        assertEquals(none, read(closed(20, 40_000), closed(10, 0)));
    }

    private static Reading read(Map<Measure, Long> now, Map<Measure, Long> before) {
        return AssessmentKit.read(new SoonerClosed(), AssessmentKit.known(now, before, Map.of()));
    }

    private static Map<Measure, Long> closed(long number, long minutes) {
        return Map.of(Measure.CLOSED, number, Measure.CLOSE_MINUTES, minutes);
    }
}
