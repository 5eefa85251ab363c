package org.hotline12345.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A count beside those it is compared with.
 *
 * @param count how many tickets
 * @param yearBefore how many in the same period of the year before
 * @param before how many in the period before
 */
public record Figure(long count, long yearBefore, long before) {

    /** Digits behind the point of what is said in percent, rounded half up. */
    public static final int DIGITS = 2;

    private static final int PERCENT = 2;

    /** 占比. In percent of {@code whole}; empty where there is nothing to share. */
    public Optional<BigDecimal> share(long whole) {
        return percent(count, whole);
    }

    /** 同比. By how much more or fewer than the year before, in percent; empty where there were none. */
    public Optional<BigDecimal> yearChange() {
        return percent(count - yearBefore, yearBefore);
    }

    /** 环比. By how much more or fewer than in the period before, in percent; empty where there were none. */
    public Optional<BigDecimal> change() {
        return percent(count - before, before);
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(PERCENT)
                        .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }
}
