package org.hotline12345.warning.forecast;

import org.hotline12345.warning.PaceTable;

/**
 * How likely something runs late that is not done yet: of all that was not done at the same share of its time, the part that
 * was not done in time either. A unit with few such cases is taken to be like the city.
 *
 * @param chance that it runs late, between 0 and 1
 * @param cases how many of the unit took longer than it has by now
 * @param late how many of those ran late
 * @param city the same chance by all units
 */
public record Odds(double chance, double cases, long late, double city) {

    private static final double HALF = 0.5;

    /**
     * By what was before.
     *
     * @param own how long it took the unit
     * @param all how long it took all units
     * @param share which share of the time is used, from 0 to 1
     * @param weight for how many of the unit's own cases the city counts, more than 0
     */
    public static Odds of(PaceTable own, PaceTable all, double share, double weight) {
        double city = (all.late() + HALF) / (all.longerThan(share) + 1);
        double cases = own.longerThan(share);
        return new Odds((own.late() + weight * city) / (cases + weight), cases, own.late(), city);
    }
}
