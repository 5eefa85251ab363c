package org.hotline12345.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "99,九十九"})
    void headingsAreCountedInChinese(int number, String numeral) {
        assertEquals(numeral, Numeral.of(number));
    }
}
