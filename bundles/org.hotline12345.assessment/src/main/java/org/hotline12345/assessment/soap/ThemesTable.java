package org.hotline12345.assessment.soap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was delivered, by theme, with the same months of the year before (A34).
 *
 * @param from the first month
 * @param to the last month
 * @param themes each theme of which anything came
 */
public record ThemesTable(YearMonth from, YearMonth to, List<Theme> themes) {

    /**
     * One theme.
     *
     * @param theme the first level of the category
     * @param count how many assignments
     * @param yearBefore how many in the same months of the year before
     * @param changePercent by how much more or fewer; left out where there were none
     */
    public record Theme(String theme, long count, long yearBefore, Optional<BigDecimal> changePercent) {}

    static ThemesTable of(Span span, Map<String, Long> now, Map<String, Long> before) {
        Set<String> names = new TreeSet<>(now.keySet());
        names.addAll(before.keySet());
        return new ThemesTable(
                span.from(),
                span.to(),
                names.stream()
                        .map(it -> theme(it, now.getOrDefault(it, 0L), before.getOrDefault(it, 0L)))
                        .toList());
    }

    private static Theme theme(String name, long now, long before) {
        Optional<BigDecimal> change = before == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(now - before)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP));
        return new Theme(name, now, before, change);
    }
}
