package org.hotline12345.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrainTest {

    @ParameterizedTest
    @CsvSource({
        // Whole periods: with the whole one before, and the whole one of the year before.
        "MONTH, 2026-03-01, 2026-03-31, 2025-03-01, 2025-03-31, 2026-02-01, 2026-02-28",
        "MONTH, 2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29, 2025-01-01, 2025-01-31",
        "MONTH, 2026-01-01, 2026-03-31, 2025-01-01, 2025-03-31, 2025-10-01, 2025-12-31",
        "QUARTER, 2026-01-01, 2026-03-31, 2025-01-01, 2025-03-31, 2025-10-01, 2025-12-31",
        "YEAR, 2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31",
        // Parts of them: with as many days.
        "MONTH, 2026-03-01, 2026-03-17, 2025-03-01, 2025-03-17, 2026-02-01, 2026-02-17",
        "MONTH, 2026-03-01, 2026-03-30, 2025-03-01, 2025-03-30, 2026-02-01, 2026-02-28",
        "MONTH, 2026-03-10, 2026-03-20, 2025-03-10, 2025-03-20, 2026-02-10, 2026-02-20",
        "QUARTER, 2026-04-01, 2026-05-20, 2025-04-01, 2025-05-20, 2026-01-01, 2026-02-19",
        "YEAR, 2026-01-01, 2026-03-17, 2025-01-01, 2025-03-17, 2025-01-01, 2025-03-17",
        "DAY, 2026-03-05, 2026-03-05, 2025-03-05, 2025-03-05, 2026-03-04, 2026-03-04",
        "DAY, 2026-03-01, 2026-03-07, 2025-03-01, 2025-03-07, 2026-02-22, 2026-02-28",
        "DAY, 2024-02-29, 2024-02-29, 2023-02-28, 2023-02-28, 2024-02-28, 2024-02-28"
    })
    void whatAPeriodIsComparedWith(
            Grain grain, LocalDate from, LocalDate to, LocalDate yf, LocalDate yt, LocalDate bf, LocalDate bt) {
        Span span = new Span(from, to);
        assertEquals(new Span(yf, yt), grain.yearBefore(span));
        assertEquals(new Span(bf, bt), grain.before(span));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-02-27, 2026-03-02, 4, 2026-02-27, 2026-03-02",
        "MONTH, 2026-01-15, 2026-03-02, 3, 2026-01, 2026-03",
        "QUARTER, 2025-12-31, 2026-04-01, 3, 2025-Q4, 2026-Q2",
        "YEAR, 2024-05-01, 2026-05-01, 3, 2024, 2026"
    })
    void timeInPieces(Grain grain, LocalDate from, LocalDate to, int count, String first, String last) {
        Span span = new Span(from, to);
        List<Span> pieces = grain.pieces(span);
        assertEquals(count, pieces.size());
        assertEquals(count, grain.count(span));
        assertEquals(from, pieces.get(0).from());
        assertEquals(to, pieces.get(count - 1).to());
        assertEquals(first, grain.name(pieces.get(0)));
        assertEquals(last, grain.name(pieces.get(count - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q2, 2026-04-01, 2026-06-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-03-05, 2026-03-05, 2026-03-05"
    })
    void periodsAsTheyAreWritten(String text, LocalDate from, LocalDate to) {
        assertEquals(new Span(from, to), Periods.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026-Q5", "2026-3", "March"})
    void whatIsNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> Periods.read(text));
    }
}
