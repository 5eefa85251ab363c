package org.hotline12345.law.time;

import static org.hotline12345.law.time.Beijing.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In June 2025 the 16th is a Monday; here the 18th is off, and Saturday the 21st is worked for it. */
class ReckoningTest {

    private static final Weekdays CALENDAR = new Weekdays(
            Map.of(
                    day(18), new Weekdays.Day(false, "节日"),
                    day(21), new Weekdays.Day(true, "调休")),
            LocalDate.of(2025, 7, 1));

    @Test
    void namesEachDayThatWasCounted() {
        Reckoning reckoning = started(4).reckoning();

        assertEquals(List.of(day(17), day(19), day(20), day(21)), reckoning.counted());
        assertEquals(List.of("2025-06-18 休 节日", "2025-06-21 班 调休"), reckoning.notable());
        assertEquals("test", reckoning.calendar());
        assertEquals(
                "2025-06-17, 2025-06-19, 2025-06-20, 2025-06-21 (2025-06-18 休 节日, 2025-06-21 班 调休)",
                reckoning.toString());
    }

    @Test
    void leavesOutTheDaysThatAReviewTook() {
        Clock resumed = started(4)
                .pause(at("2025-06-17 10:00"), Pause.Reason.RETURN_UNDER_REVIEW)
                .resume(at("2025-06-20 10:00"), CALENDAR);

        assertEquals(
                List.of(day(17), day(21), day(23), day(24)), resumed.reckoning().counted());
        assertEquals(at("2025-06-24 23:59:59"), resumed.due());
    }

    @Test
    void isEstimatedWhereANoticeIsMissing() {
        assertFalse(started(4).reckoning().estimated());

        Reckoning beyond = started(11).reckoning();
        assertTrue(beyond.estimated());
        assertTrue(beyond.toString().endsWith(" 暂估: nothing is known from 2025-07-01"), beyond::toString);
    }

    @Test
    void hoursNeedNoDays() {
        Reckoning hours = Clock.started(ClockKind.SIGN, "A14.1", Term.hours(12), at("2025-06-16 10:00"), CALENDAR)
                .reckoning();

        assertEquals(List.of(), hours.counted());
        assertEquals(List.of(), hours.notable());
        assertFalse(hours.estimated());
    }

    private static Clock started(int days) {
        return Clock.started(ClockKind.CLOSING, "A17.1", Term.workingDays(days), at("2025-06-16 10:00"), CALENDAR);
    }

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2025, 6, ofJune);
    }
}
