package org.hotline12345.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was delivered, by theme, with the same months of the year before (A34).
 *
 * @param from the first month
 * @param to the last month
 * @param themes each theme of which anything came
 */
public record ThemesView(String from, String to, List<ThemeFigures> themes) {

    /**
     * One theme.
     *
     * @param theme the first level of the category
     * @param count how many assignments
     * @param yearBefore how many in the same months of the year before
     * @param changePercent by how much more or fewer; left out where there were none
     */
    public record ThemeFigures(String theme, long count, long yearBefore, Optional<BigDecimal> changePercent) {}
}
