package org.hotline12345.evaluation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 66.67", "0, 7, 0.00", "7, 7, 100.00", "1, 8, 12.50", "1, 20000, 0.01"})
    void aShareIsRoundedHalfUp(long part, long whole, String percent) {
        assertEquals(Optional.of(percent), RatingShare.of(part, whole).percent());
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertEquals(Optional.empty(), RatingShare.of(0, 0).percent());
        assertThrows(IllegalArgumentException.class, () -> RatingShare.of(2, 1));
    }

    @Test
    void whoDoesNotAskSaysWhy() {
        assertThrows(IllegalArgumentException.class, () -> new Asking.NotAsked(" "));
        assertThrows(IllegalArgumentException.class, () -> new Asking.NotNow("", Duration.ZERO));
    }

    @Test
    void anInvitationTellsALogNeitherNumberNorLink() {
        Invitation invitation = new Invitation(
                "20250328-000012/1/0",
                new TicketNumber("20250328-000012"),
                1,
                false,
                Optional.of("13999551234"),
                URI.create("http://localhost/secret"),
                "请评价：http://localhost/secret",
                Instant.EPOCH);
        assertFalse(invitation.toString().contains("13999551234"));
        assertFalse(invitation.toString().contains("secret"));
    }
}
