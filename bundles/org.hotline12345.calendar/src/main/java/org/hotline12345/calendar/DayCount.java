package org.hotline12345.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Counts working days by running totals, so that no answer takes longer for a longer term. */
final class DayCount {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2060;

    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    /** How many working days there are from the first day up to and including this one. */
    private final int[] total;

    /** Each working day, in order. */
    private final List<LocalDate> working;

    DayCount(Predicate<LocalDate> works) {
        total = new int[Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
        List<LocalDate> found = new ArrayList<>();
        for (int index = 0; index < total.length; index++) {
            LocalDate day = FIRST.plusDays(index);
            if (works.test(day)) {
                found.add(day);
            }
            total[index] = found.size();
        }
        working = List.copyOf(found);
    }

    boolean contains(LocalDate day) {
        int index = index(day);
        return total[index] > before(index);
    }

    List<LocalDate> within(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? List.of() : working.subList(before(index(first)), total[index(last)]);
    }

    LocalDate after(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not by " + count);
        }
        if (count == 0) {
            return start;
        }
        long ordinal = (long) total[index(start)] + count;
        if (ordinal > working.size()) {
            throw new IllegalArgumentException(count + " working days after " + start + " reach beyond " + LAST
                    + ", the last day of the calendar");
        }
        return working.get((int) ordinal - 1);
    }

    int between(LocalDate start, LocalDate end) {
        return end.isAfter(start) ? total[index(end)] - total[index(start)] : 0;
    }

    private int before(int index) {
        return index == 0 ? 0 : total[index - 1];
    }

    private int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    day + " cannot be counted: the calendar goes from " + FIRST + " to " + LAST);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
