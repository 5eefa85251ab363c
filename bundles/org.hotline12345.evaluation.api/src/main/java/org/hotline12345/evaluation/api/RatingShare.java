package org.hotline12345.evaluation.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * 比率. A part of a whole, which never hides of how many.
 *
 * @param part how many
 * @param whole of how many
 * @param percent with two decimals, such as {@code 66.67}, half up; empty where the whole is nothing
 */
public record RatingShare(long part, long whole, Optional<String> percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static RatingShare of(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
        return new RatingShare(part, whole, whole == 0 ? Optional.empty() : Optional.of(percent(part, whole)));
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
