package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hotline12345.law.time.WorkingDays;
import org.junit.jupiter.api.Test;

class MissingNoticesTest {

    private static final String NEXT_YEAR = "国务院2027年放假安排尚未发布或未载入，按周计算";

    private final WorkingDays turpan = Shipped.turpan();

    @Test
    void nothingIsMissingInAYearWithAllItsNotices() {
        assertEquals(List.of(), gaps("2025-03-29", "2025-04-08"));
        assertEquals(List.of(), gaps("2025-01-01", "2025-12-31"));
    }

    @Test
    void aYearWithoutTheRegionsNoticeSaysSo() {
        assertEquals(List.of("缺少自治区2024年放假通知"), gaps("2024-06-03", "2024-06-07"));
        assertEquals(List.of("缺少自治区2026年放假通知"), gaps("2026-06-01", "2026-06-05"));
    }

    @Test
    void aYearWithoutTheCountrysNoticeIsCountedByTheWeek() {
        assertEquals(List.of(NEXT_YEAR, "缺少自治区2027年放假通知"), gaps("2027-03-01", "2027-03-05"));
        assertEquals(List.of("缺少国务院2022年放假通知，按周计算"), gaps("2022-07-08", "2022-07-14"));
        assertEquals(List.of("缺少国务院2023年放假通知，按周计算"), gaps("2023-07-08", "2023-07-14"));
    }

    @Test
    void theLastDaysOfAYearWaitForTheNextYearsNotice() {
        assertEquals(List.of("缺少自治区2026年放假通知"), gaps("2026-12-21", "2026-12-25"));
        assertEquals(List.of("缺少自治区2026年放假通知", NEXT_YEAR), gaps("2026-12-24", "2026-12-30"));
        assertEquals(List.of("缺少自治区2026年放假通知", NEXT_YEAR, "缺少自治区2027年放假通知"), gaps("2026-12-31", "2027-01-07"));
    }

    @Test
    void noDaysMissNothing() {
        assertEquals(List.of(), gaps("2027-03-05", "2027-03-04"));
    }

    @Test
    void aRegionThatNeverArrangedAnythingIsNotMissed() {
        assertEquals(List.of(), Shipped.national().gaps(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5)));
    }

    private List<String> gaps(String first, String last) {
        return turpan.gaps(LocalDate.parse(first), LocalDate.parse(last));
    }
}
