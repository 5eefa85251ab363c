package org.hotline12345.law.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"20250328-000012", "20250328-1234567", "20250328-123456789012"})
    void isADayAndASerialNumber(String value) {
        assertEquals(value, new TicketNumber(value).toString());
    }

    @Test
    void isOfAYear() {
        assertEquals(2025, new TicketNumber("20250328-000012").year());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "20250328",
                "20250328-00012",
                "20250328-1234567890123",
                "2025328-000012",
                "20250328-00001x",
                " 20250328-000012",
                "20250328-000012\n",
                "２０２５０３２８-000012"
            })
    void isNothingElse(String value) {
        assertThrows(IllegalArgumentException.class, () -> new TicketNumber(value));
    }
}
