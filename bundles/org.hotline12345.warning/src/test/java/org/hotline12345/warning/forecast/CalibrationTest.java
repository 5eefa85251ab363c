package org.hotline12345.warning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said comes true about as often as was said. */
class CalibrationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsSaidComesTrueAsOftenAsItWasSaid(long seed) {
        Trial trial = new Trial(seed, 100, 400);
        assertEquals(trial.late(), trial.said(), 0.03);
        trial.calibration().stream()
                .filter(it -> it.count() >= 200)
                .forEach(it -> assertEquals(it.said(), it.seen(), 0.1, it::toString));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theUnitsOwnHistoryTellsMoreThanTheCitys(long seed) {
        Trial trial = new Trial(seed, 100, 400);
        assertTrue(trial.brierOfCity() < trial.brierOfRate(), "the time used tells something");
        assertTrue(trial.brier() < trial.brierOfCity() * 0.95, "the unit tells more");
    }
}
