package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped notices make of each year. */
class YearsTest {

    @ParameterizedTest
    @CsvSource({"2024, 251, 251", "2025, 248, 244", "2026, 248, 248"})
    void aYearHasSoManyWorkingDays(int year, int inTheCountry, int inXinjiang) {
        assertEquals(inTheCountry, total(Shipped.national(), year));
        assertEquals(inXinjiang, total(Shipped.turpan(), year));
    }

    @Test
    void everyFileIsRead() {
        assertEquals(Shipped.files().size(), Shipped.notices().size());
    }

    @Test
    void everyDayOffOfTheRegionWouldElseBeWorked() {
        NoticeCalendar without = Shipped.national();
        Shipped.notices().stream()
                .filter(it -> it.layer() == Layer.REGION)
                .flatMap(it -> it.days().keySet().stream())
                .forEach(day -> assertTrue(without.contains(day), day::toString));
    }

    @Test
    void everyDayThatIsMadeUpForLiesOnAWeekend() {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Shipped.notices().stream()
                .flatMap(it -> it.days().entrySet().stream())
                .filter(it -> it.getValue().work())
                .map(Map.Entry::getKey)
                .forEach(day -> {
                    assertTrue(weekend.contains(day.getDayOfWeek()), day::toString);
                    assertTrue(Shipped.turpan().contains(day), day::toString);
                });
    }

    @Test
    void everyHolidayHasItsName() {
        Set<String> names = Shipped.notices().stream()
                .flatMap(it -> it.days().values().stream())
                .filter(it -> !it.work())
                .map(Notice.Day::name)
                .collect(Collectors.toSet());

        assertEquals(Set.of("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "国庆节、中秋节", "肉孜节", "古尔邦节"), names);
    }

    @Test
    void theDaysThatANoticeArrangesAreNamed() {
        assertEquals(
                List.of("2025-04-04 休 清明节", "2025-04-05 休 清明节", "2025-04-06 休 清明节"),
                Shipped.turpan().notable(LocalDate.of(2025, 4, 4), LocalDate.of(2025, 4, 8)));
        assertEquals(
                List.of("2025-09-28 班 国庆节、中秋节调休"),
                Shipped.turpan().notable(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 9, 30)));
        assertEquals(List.of(), Shipped.turpan().notable(LocalDate.of(2025, 4, 6), LocalDate.of(2025, 4, 4)));
        assertFalse(Shipped.turpan().contains(LocalDate.of(2025, 4, 4)));
    }

    private static int total(WorkingDays calendar, int year) {
        return calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
