package org.hotline12345.law.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"650421", "650421-water", "water", "a", "A.b-9", "1234567890123456789012345678901234567890"})
    void isShortAndPlain(String value) {
        assertEquals(value, new UnitId(value).toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"-water", ".x", "鄯善县", "a b", "a/b", "a_b", "12345678901234567890123456789012345678901", "a\n"})
    void isNothingElse(String value) {
        assertThrows(IllegalArgumentException.class, () -> new UnitId(value));
    }
}
