package org.hotline12345.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.hotline12345.assessment.api.Circular.Distribution;

/** How scores spread: quartiles by linear interpolation between the two nearest. */
final class Spread {

    private static final int DIGITS = 2;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(DIGITS);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private final List<BigDecimal> sorted;

    Spread(Collection<BigDecimal> scores) {
        this.sorted = scores.stream().sorted().toList();
    }

    Distribution distribution() {
        return new Distribution(quarter(0), quarter(1), median(), quarter(3), quarter(4));
    }

    BigDecimal median() {
        return quarter(2);
    }

    /** What so many quarters of them are below. */
    private BigDecimal quarter(int quarters) {
        if (sorted.isEmpty()) {
            return NOTHING;
        }
        int place = (sorted.size() - 1) * quarters;
        BigDecimal lower = sorted.get(place / 4);
        BigDecimal upper = sorted.get(Math.min(sorted.size() - 1, place / 4 + 1));
        return upper.subtract(lower)
                .multiply(BigDecimal.valueOf(place % 4))
                .divide(FOUR)
                .add(lower)
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
