package org.hotline12345.assessment.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.law.Called;

/**
 * 考核期间. A month, a quarter or a year, in the zone Asia/Shanghai.
 *
 * @param from the first month
 * @param length how long
 */
public record AssessmentPeriod(YearMonth from, Length length) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})Q([1-4])");

    /** How long a period is. */
    public enum Length {
        @Called("月")
        MONTH(1),
        @Called("季")
        QUARTER(3),
        @Called("年")
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    public AssessmentPeriod {
        if ((from.getMonthValue() - 1) % length.months() != 0) {
            throw new IllegalArgumentException("No " + length + " begins in " + from);
        }
    }

    public static AssessmentPeriod of(YearMonth month) {
        return new AssessmentPeriod(month, Length.MONTH);
    }

    /**
     * A month such as {@code 2026-03}, a quarter such as {@code 2026Q1}, or a year such as {@code 2026}.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static AssessmentPeriod parse(String text) {
        Matcher quarter = QUARTER.matcher(text);
        try {
            if (quarter.matches()) {
                int first = (Integer.parseInt(quarter.group(2)) - 1) * Length.QUARTER.months() + 1;
                return new AssessmentPeriod(YearMonth.of(Integer.parseInt(quarter.group(1)), first), Length.QUARTER);
            }
            return text.matches("\\d{4}")
                    ? new AssessmentPeriod(Year.parse(text).atMonth(1), Length.YEAR)
                    : of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The last month. */
    public YearMonth to() {
        return from.plusMonths(length.months() - 1L);
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to().atEndOfMonth();
    }

    /** The one of the same length that ends where this one begins. */
    public AssessmentPeriod before() {
        return new AssessmentPeriod(from.minusMonths(length.months()), length);
    }

    public AssessmentPeriod yearBefore() {
        return new AssessmentPeriod(from.minusYears(1), length);
    }

    /** For people, such as 2026年3月, 2026年第一季度, 2026年. */
    public String inWords() {
        return switch (length) {
            case MONTH -> from.getYear() + "年" + from.getMonthValue() + "月";
            case QUARTER -> from.getYear() + "年第" + "一二三四".charAt(from.getMonthValue() / length.months()) + "季度";
            case YEAR -> from.getYear() + "年";
        };
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return switch (length) {
            case MONTH -> from.toString();
            case QUARTER -> from.getYear() + "Q" + (from.getMonthValue() / length.months() + 1);
            case YEAR -> String.valueOf(from.getYear());
        };
    }
}
