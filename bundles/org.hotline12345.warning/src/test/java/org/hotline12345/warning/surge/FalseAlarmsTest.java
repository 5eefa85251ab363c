package org.hotline12345.warning.surge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised of false alarms and of outages, on histories that are generated; the benchmark says how well it does. */
class FalseAlarmsTest {

    private static final int WEEKS = 26;
    private static final double ALPHA = 0.05;
    private static final Sensitivity SENSITIVITY = new Sensitivity(ALPHA, 5, 56, 14, 0.01);

    @Test
    void whereNothingIsTheMatterThereAreNoMoreThanPromised() {
        int alarms = 0;
        int weeks = 0;
        for (long seed : List.of(1L, 2L)) {
            Replay quiet = Replay.of(new Generated(seed, WEEKS), SENSITIVITY);
            alarms += quiet.falseAlarms();
            weeks += quiet.weeks();
        }
        double aWeek = alarms / (double) weeks;
        assertTrue(aWeek <= 7 * ALPHA, () -> aWeek + " false alarms a week, more than " + 7 * ALPHA);
    }

    @Test
    void outagesAreFoundWithinADay() {
        Replay troubled = Replay.of(new Generated(3, WEEKS).withOutages(9, 4, 5, 15), SENSITIVITY);
        assertTrue(troubled.outages() >= 25);
        assertTrue(troubled.hitRate() >= 0.95, () -> "found " + troubled.hitRate());
        assertTrue(
                troubled.falseAlarmsAWeek() <= 7 * ALPHA, () -> troubled.falseAlarmsAWeek() + " false alarms a week");
    }
}
