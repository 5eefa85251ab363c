package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the national days with those of a library that others keep. */
class SecondSourceTest {

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void bothSourcesAgreeOnEachDay(int year) {
        NoticeCalendar national = Shipped.national();
        LocalDate first = LocalDate.of(year, 1, 1);

        first.datesUntil(first.plusYears(1))
                .forEach(day -> assertEquals(worked(day), national.contains(day), day::toString));
    }

    private static boolean worked(LocalDate day) {
        LegalHoliday arranged = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return arranged == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : arranged.isWork();
    }
}
