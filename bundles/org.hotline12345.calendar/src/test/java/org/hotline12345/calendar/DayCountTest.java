package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Counting by running totals gives what counting day by day gives. */
class DayCountTest {

    private static final LocalDate FIRST = LocalDate.of(DayCount.FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(DayCount.LAST_YEAR, 12, 31);
    private static final int REACH = 400;
    private static final int STARTS = 14_000;

    private final NoticeCalendar turpan = Shipped.turpan();

    @Property
    void addingIsWalkingDayByDay(@ForAll @IntRange(max = STARTS) int offset, @ForAll @IntRange(max = REACH) int count) {
        LocalDate start = FIRST.plusDays(offset);

        assertEquals(walk(start, count, turpan::contains), turpan.after(start, count));
        assertEquals(count, turpan.between(start, turpan.after(start, count)));
    }

    @Property
    void betweenIsCountingDayByDay(
            @ForAll @IntRange(max = STARTS) int offset, @ForAll @IntRange(min = -REACH, max = REACH) int length) {
        LocalDate start = FIRST.plusDays(offset + REACH);
        LocalDate end = start.plusDays(length);
        long counted = length <= 0
                ? 0
                : start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(turpan::contains)
                        .count();

        assertEquals(counted, turpan.between(start, end));
    }

    @Property
    void theDaysBetweenTwoAreThoseThatItContains(
            @ForAll @IntRange(max = STARTS) int offset, @ForAll @IntRange(min = -REACH, max = REACH) int length) {
        LocalDate first = FIRST.plusDays(length < 0 ? offset + REACH : offset);
        LocalDate last = first.plusDays(length);
        List<LocalDate> contained = length < 0
                ? List.of()
                : first.datesUntil(last.plusDays(1)).filter(turpan::contains).toList();

        assertEquals(contained, turpan.days(first, last));
    }

    @Property(tries = 50)
    void itHoldsForAnyCalendar(@ForAll long seed, @ForAll @IntRange(max = STARTS) int offset) {
        Predicate<LocalDate> anyDays =
                day -> new Random(seed ^ (day.toEpochDay() * 0x9E3779B97F4A7C15L)).nextInt(3) > 0;
        DayCount count = new DayCount(anyDays);
        LocalDate start = FIRST.plusDays(offset);

        assertEquals(anyDays.test(start), count.contains(start));
        for (int days = 0; days < REACH; days += 7) {
            assertEquals(walk(start, days, anyDays), count.after(start, days));
        }
    }

    @Example
    void outsideTheYearsNothingIsCounted() {
        LocalDate before = FIRST.minusDays(1);
        LocalDate after = LAST.plusDays(1);

        assertEquals(
                "2019-12-31 cannot be counted: the calendar goes from 2020-01-01 to 2060-12-31",
                refused(() -> turpan.contains(before)));
        refused(() -> turpan.after(after, 1));
        refused(() -> turpan.between(LAST, after));
        refused(() -> turpan.days(before, FIRST));
        assertEquals(
                "5 working days after 2060-12-30 reach beyond 2060-12-31, the last day of the calendar",
                refused(() -> turpan.after(LAST.minusDays(1), 5)));
        refused(() -> turpan.after(FIRST, Integer.MAX_VALUE));
        assertEquals("Working days are counted forward, not by -1", refused(() -> turpan.after(FIRST, -1)));
    }

    private static String refused(Runnable question) {
        return assertThrows(IllegalArgumentException.class, question::run).getMessage();
    }

    private static LocalDate walk(LocalDate start, int count, Predicate<LocalDate> works) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (works.test(day)) {
                left--;
            }
        }
        return day;
    }
}
