package org.hotline12345.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of {@code working-days.csv}, which the legal office reads and edits. */
class WorkingDaysExamplesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/examples/working-days.csv", useHeadersInDisplayName = true)
    void theTermEndsOn(LocalDate start, int count, LocalDate expected, String why) {
        assertEquals(expected, Shipped.turpan().after(start, count), why);
        assertEquals(count, Shipped.turpan().between(start, expected), why);
    }
}
