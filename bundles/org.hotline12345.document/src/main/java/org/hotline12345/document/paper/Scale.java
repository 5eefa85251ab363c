package org.hotline12345.document.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis with round numbers, from one not above the lowest value to one not below the highest.
 *
 * @param from the first number
 * @param step from one number to the next
 * @param steps how many steps there are
 * @param start where the first number is, in points
 * @param length from there to the last number, in points; below 0 where numbers grow to the left or upwards
 */
public record Scale(BigDecimal from, BigDecimal step, int steps, double start, double length) {

    private static final int AT_MOST = 6;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    public static Scale over(BigDecimal lowest, BigDecimal highest, double start, double length) {
        BigDecimal rough = highest.subtract(lowest)
                .divide(BigDecimal.valueOf(AT_MOST - 1), MathContext.DECIMAL64)
                .max(new BigDecimal("0.01"));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = ROUND.stream()
                .map(power::multiply)
                .filter(it -> it.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
        BigDecimal from = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        int steps = highest.subtract(from)
                .divide(step, 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .intValueExact();
        return new Scale(from, step, steps, start, length);
    }

    /** The round numbers. */
    public List<BigDecimal> numbers() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(it -> from.add(step.multiply(BigDecimal.valueOf(it))))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** Where a value is, in points. */
    public double at(BigDecimal value) {
        double whole = step.doubleValue() * steps;
        return start + length * value.subtract(from).doubleValue() / whole;
    }
}
