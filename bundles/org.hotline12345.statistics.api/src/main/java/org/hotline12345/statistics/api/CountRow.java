package org.hotline12345.statistics.api;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of one sort. Percentages have two digits behind the point.
 *
 * @param key such as {@code 2026-03}, {@code 650421}, {@code HELP}; empty for what has none
 * @param name what people call it
 * @param count how many tickets
 * @param share 占比, in percent of the sum; empty where that is 0
 * @param yearBefore how many in the same period of the year before
 * @param yearChange 同比, in percent; empty where there were none
 * @param before how many in the period before
 * @param change 环比, in percent; empty where there were none
 */
public record CountRow(
        String key,
        String name,
        long count,
        Optional<BigDecimal> share,
        long yearBefore,
        Optional<BigDecimal> yearChange,
        long before,
        Optional<BigDecimal> change) {}
