package org.hotline12345.bulletin.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.hotline12345.statistics.api.CountSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, 2026年3月",
        "2024-02-01, 2024-02-29, 2024年2月",
        "2024-02-01, 2024-02-28, 2024年2月1日至28日",
        "2026-03-05, 2026-03-05, 2026年3月5日",
        "2026-03-02, 2026-03-08, 2026年3月2日至8日",
        "2026-03-30, 2026-04-05, 2026年3月30日至4月5日",
        "2025-12-29, 2026-01-04, 2025年12月29日至2026年1月4日",
        "2026-01-01, 2026-03-31, 2026年1月1日至3月31日"
    })
    void asPeopleSayThem(LocalDate from, LocalDate to, String words) {
        assertEquals(words, DaysInWords.of(new CountSpan(from, to)));
    }
}
