package org.hotline12345.statistics.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RangeTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 12, 15);

    @Example
    void monthsInTheMiddleAndDaysAtTheEnds() {
        assertEquals(
                List.of(new Range(20260105, 20260131), new Range(202602, 202603), new Range(20260401, 20260410)),
                Range.covering(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 10)));
        assertEquals(
                List.of(new Range(202602, 202602)),
                Range.covering(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
        assertEquals(
                List.of(new Range(20260128, 20260203)),
                Range.covering(LocalDate.of(2026, 1, 28), LocalDate.of(2026, 2, 3)));
    }

    @Example
    void whatMeetsIsJoinedOverTheEndOfAYear() {
        assertEquals(
                List.of(new Range(202511, 202602), new Range(20251230, 20260102)),
                Range.joined(List.of(
                        new Range(20260101, 20260102),
                        new Range(202601, 202602),
                        new Range(20251230, 20251231),
                        new Range(202511, 202512))));
    }

    @Property
    void eachDayIsCoveredOnce(@ForAll @IntRange(max = 900) int after, @ForAll @IntRange(max = 900) int length) {
        LocalDate from = BEGIN.plusDays(after);
        LocalDate to = from.plusDays(length);
        List<Range> ranges = Range.covering(from, to);
        List<LocalDate> days = ranges.stream().flatMap(RangeTest::days).toList();
        assertEquals(from.datesUntil(to.plusDays(1)).toList(), days);
        assertTrue(ranges.size() <= 3, ranges::toString);
    }

    @Property
    void whatIsJoinedIsTheSame(@ForAll List<@IntRange(max = 300) Integer> starts) {
        List<Range> ranges = new ArrayList<>();
        for (int start : starts) {
            ranges.addAll(Range.covering(BEGIN.plusDays(start), BEGIN.plusDays(start + start % 70)));
        }
        assertEquals(
                ranges.stream().flatMap(RangeTest::numbers).distinct().sorted().toList(),
                Range.joined(ranges).stream().flatMap(RangeTest::numbers).toList());
    }

    private static Stream<LocalDate> days(Range range) {
        return range.first() > 1_000_000
                ? Range.day(range.first()).datesUntil(Range.day(range.last()).plusDays(1))
                : numbers(range).flatMap(it -> {
                    YearMonth month = YearMonth.of(it / 100, it % 100);
                    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
                });
    }

    private static Stream<Integer> numbers(Range range) {
        if (range.first() > 1_000_000) {
            return days(range).map(Range::number);
        }
        YearMonth last = YearMonth.of(range.last() / 100, range.last() % 100);
        return Stream.iterate(
                        YearMonth.of(range.first() / 100, range.first() % 100),
                        it -> !it.isAfter(last),
                        it -> it.plusMonths(1))
                .map(Range::number);
    }
}
