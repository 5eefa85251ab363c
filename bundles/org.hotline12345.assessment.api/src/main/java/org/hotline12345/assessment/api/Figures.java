package org.hotline12345.assessment.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * What was counted of a unit in some months.
 *
 * @param unit whose
 * @param from the first month
 * @param to the last month
 * @param counts how many of each; what is missing is none
 */
public record Figures(UnitId unit, YearMonth from, YearMonth to, Map<Measure, Long> counts) {

    /** Digits behind the point of a share in percent. */
    public static final int DIGITS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figures {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last month is before the first: " + from + ", " + to);
        }
        counts = Map.copyOf(counts);
    }

    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** How many of {@code whole} are {@code part}, in percent, rounded half up; empty where there is nothing to share. */
    public Optional<BigDecimal> percent(Measure part, Measure whole) {
        return of(whole) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(of(part))
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(of(whole)), DIGITS, RoundingMode.HALF_UP));
    }

    /** How much of {@code sum} there is for each of {@code number}, rounded half up; empty where there is none. */
    public Optional<BigDecimal> mean(Measure sum, Measure number) {
        return of(number) == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(of(sum))
                        .divide(BigDecimal.valueOf(of(number)), DIGITS, RoundingMode.HALF_UP));
    }

    /** These and others of the same months, as one. */
    public Figures plus(Figures more) {
        if (!from.equals(more.from) || !to.equals(more.to)) {
            throw new IllegalArgumentException("Of other months: " + more.from + ", " + more.to);
        }
        Map<Measure, Long> sum = new EnumMap<>(Measure.class);
        sum.putAll(counts);
        more.counts.forEach((measure, count) -> sum.merge(measure, count, Long::sum));
        return new Figures(unit, from, to, sum);
    }

    /** Nothing counted yet. */
    public static Figures none(UnitId unit, YearMonth from, YearMonth to) {
        return new Figures(unit, from, to, Map.of());
    }
}
