package org.hotline12345.statistics.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Periods of one sort one after the other, as numbers that sort: days such as 20260328, or months such as 202603, or all
 * time.
 *
 * @param first the first
 * @param last the last
 */
public record Range(int first, int last) {

    /** All time, of which totals are kept too. */
    public static final Range EVER = new Range(0, 0);

    private static final int HUNDRED = 100;
    private static final int FIRST_DAY = 1_000_000;

    public static int number(LocalDate day) {
        return number(YearMonth.from(day)) * HUNDRED + day.getDayOfMonth();
    }

    public static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }

    /** The day of a number. */
    public static LocalDate day(int number) {
        return month(number / HUNDRED).atDay(number % HUNDRED);
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED);
    }

    /** All whole months from one day to another, and the days before and after those. */
    public static List<Range> covering(LocalDate from, LocalDate to) {
        YearMonth first = from.getDayOfMonth() == 1
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        YearMonth last = to.equals(YearMonth.from(to).atEndOfMonth())
                ? YearMonth.from(to)
                : YearMonth.from(to).minusMonths(1);
        if (last.isBefore(first)) {
            return List.of(days(from, to));
        }
        List<Range> ranges = new ArrayList<>();
        if (from.isBefore(first.atDay(1))) {
            ranges.add(days(from, first.atDay(1).minusDays(1)));
        }
        ranges.add(new Range(number(first), number(last)));
        if (to.isAfter(last.atEndOfMonth())) {
            ranges.add(days(last.atEndOfMonth().plusDays(1), to));
        }
        return ranges;
    }

    private static Range days(LocalDate from, LocalDate to) {
        return new Range(number(from), number(to));
    }

    /** The same periods in as few ranges as they can be had in. */
    public static List<Range> joined(Collection<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        ranges.stream()
                .sorted(Comparator.comparingInt(Range::first).thenComparingInt(Range::last))
                .forEach(next -> {
                    Range before = joined.isEmpty() ? next : joined.get(joined.size() - 1);
                    if (joined.isEmpty() || !before.meets(next)) {
                        joined.add(next);
                    } else {
                        joined.set(joined.size() - 1, new Range(before.first, Math.max(before.last, next.last)));
                    }
                });
        return joined;
    }

    /** Whether {@code next}, which begins no earlier, begins before this ends or right after it. */
    private boolean meets(Range next) {
        return next.first <= follower(last);
    }

    private static int follower(int number) {
        if (number == 0) {
            return 0;
        }
        return number > FIRST_DAY
                ? number(day(number).plusDays(1))
                : number(month(number).plusMonths(1));
    }
}
