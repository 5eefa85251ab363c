package org.hotline12345.law.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-16 10:00,    5, 2025-06-23 23:59:59",
        "2025-06-16 00:00,    1, 2025-06-17 23:59:59",
        "2025-06-16 23:59:59, 1, 2025-06-17 23:59:59",
        "2025-06-20 10:00,    1, 2025-06-23 23:59:59",
        "2025-06-21 10:00,    1, 2025-06-23 23:59:59"
    })
    void workingDaysLeaveOutTheDayOfTheStart(String start, int days, String due) {
        assertEquals(Beijing.at(due), Term.workingDays(days).due(Beijing.at(start), Weekdays.plain()));
    }

    /** Half past midnight in Beijing is still yesterday in Greenwich, and for {@code Asia/Urumqi} of the JDK. */
    @Test
    void theDayIsTheDayInBeijing() {
        assertEquals(
                Beijing.at("2025-06-18 23:59:59"),
                Term.workingDays(1).due(Beijing.at("2025-06-17 00:30"), Weekdays.plain()));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-20 22:00, 12, 2025-06-21 10:00", "2025-06-20 22:00:01, 20, 2025-06-21 18:00:01"})
    void hoursCountDayAndNight(String start, int hours, String due) {
        assertEquals(Beijing.at(due), Term.hours(hours).due(Beijing.at(start), Weekdays.plain()));
    }

    @Test
    void minutesAreMinutes() {
        assertEquals(
                Beijing.at("2025-06-21 00:10"), Term.minutes(15).due(Beijing.at("2025-06-20 23:55"), Weekdays.plain()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void grantsAtLeastOne(int amount) {
        assertThrows(IllegalArgumentException.class, () -> Term.hours(amount));
    }
}
