package org.hotline12345.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/** Counts working days by running totals, so that no answer takes longer for a longer term. */
final class DayCount {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2060;

    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    /** How many working days there are from the first day up to and including this one. */
    private final int[] total;

    /** Where each working day stands, counted in days from the first. */
    private final int[] position;

    DayCount(Predicate<LocalDate> works) {
        total = new int[Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
        int[] found = new int[total.length];
        int count = 0;
        for (int index = 0; index < total.length; index++) {
            if (works.test(FIRST.plusDays(index))) {
                found[count++] = index;
            }
            total[index] = count;
        }
        position = Arrays.copyOf(found, count);
    }

    boolean contains(LocalDate day) {
        int index = index(day);
        return total[index] > (index == 0 ? 0 : total[index - 1]);
    }

    LocalDate after(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not by " + count);
        }
        if (count == 0) {
            return start;
        }
        long ordinal = (long) total[index(start)] + count;
        if (ordinal > position.length) {
            throw new IllegalArgumentException(count + " working days after " + start + " reach beyond " + LAST
                    + ", the last day of the calendar");
        }
        return FIRST.plusDays(position[(int) ordinal - 1]);
    }

    int between(LocalDate start, LocalDate end) {
        return end.isAfter(start) ? total[index(end)] - total[index(start)] : 0;
    }

    private int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    day + " cannot be counted: the calendar goes from " + FIRST + " to " + LAST);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
