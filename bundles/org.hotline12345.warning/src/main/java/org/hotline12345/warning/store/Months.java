package org.hotline12345.warning.store;

import java.time.YearMonth;

/** Months as numbers that sort, such as 202603. */
final class Months {

    private static final int YEAR = 100;

    private Months() {}

    static int number(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / YEAR, number % YEAR);
    }
}
