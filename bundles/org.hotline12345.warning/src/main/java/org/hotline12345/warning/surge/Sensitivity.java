package org.hotline12345.warning.surge;

import org.hotline12345.warning.WarningSettings;

/**
 * How much is warned of.
 *
 * @param alpha how many false alarms a day are accepted at most, on the mean, over all series together
 * @param minimum fewer in 24 hours are never a rise
 * @param days of how many days before it is known what is usual
 * @param leastDays where less is known, nothing is judged
 * @param endChance how likely a count must be again for a rise to end
 */
public record Sensitivity(double alpha, int minimum, int days, int leastDays, double endChance) {

    private static final int WEEK = 7;

    public Sensitivity {
        if (!(alpha > 0 && alpha < 1 && endChance > 0 && endChance < 1)) {
            throw new IllegalArgumentException("alpha and endChance lie between 0 and 1: " + alpha + ", " + endChance);
        }
        if (minimum < 1 || days < WEEK || leastDays < WEEK) {
            throw new IllegalArgumentException("minimumCount is at least 1, history and leastDays at least a week");
        }
    }

    public static Sensitivity of(WarningSettings settings) {
        return new Sensitivity(
                settings.alpha(),
                settings.minimumCount(),
                settings.weeksOfHistory() * WEEK,
                settings.leastDays(),
                settings.endChance());
    }
}
