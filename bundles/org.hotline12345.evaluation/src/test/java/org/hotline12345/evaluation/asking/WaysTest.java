package org.hotline12345.evaluation.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.ticket.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13999551234, SMS PHONE",
        "SMS, +86 139-9955-1234, SMS PHONE",
        "PHONE, １３９９９５５１２３４, SMS PHONE",
        "PHONE, 0995-8512345, PHONE",
        "PHONE, , ''",
        "WEB, 13999551234, WEB SMS PHONE",
        "WEB, , WEB",
        "APP, 13999551234, APP SMS PHONE",
        "MINI_PROGRAM, , APP"
    })
    void whereItCameFromAndThenByTheNumber(Channel intake, String phone, String ways) {
        assertEquals(
                ways,
                Ways.of(intake, Optional.ofNullable(phone)).stream()
                        .map(Way::name)
                        .collect(Collectors.joining(" ")));
    }
}
