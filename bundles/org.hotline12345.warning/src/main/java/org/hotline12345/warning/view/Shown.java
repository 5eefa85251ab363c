package org.hotline12345.warning.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hotline12345.law.party.City;
import org.hotline12345.warning.OpenWork;

/** Numbers and names as people read them. */
final class Shown {

    private static final String CENTER = "市政务服务中心";

    private Shown() {}

    /** A share in percent, with one digit. */
    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** A mean, with one digit. */
    static BigDecimal mean(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }

    static String unit(OpenWork work, City city) {
        return work.unit().map(city::nameOf).orElse(CENTER);
    }
}
