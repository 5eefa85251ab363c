package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecountingTest {

    private static final Instant TUESDAY = Instant.parse("2025-04-01T15:59:59Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-04-02T15:59:59Z");

    private static final Duration QUIET = Duration.ofSeconds(30);

    private final House house = new House();
    private final Recounting recounting = new Recounting(house.door, house.world, house.calendar, QUIET);
    private final TicketNumber number = house.accept("停水").number();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void aNoticeMovesOpenLimitsOnceItHasComeToRest() {
        recounting.check();
        house.calendar.takeOut(House.MONDAY);
        recounting.check();
        assertEquals(TUESDAY, due());
        rest();
        recounting.check();
        assertEquals(WEDNESDAY, due());
        assertEquals(List.of("Accept", "Recount"), house.steps(number));
    }

    @Test
    void aNoticeThatCameWhileThePlatformWasDownIsFoundAtTheStart() {
        house.calendar.takeOut(House.MONDAY);
        recounting.check();
        rest();
        recounting.check();
        recounting.check();
        assertEquals(WEDNESDAY, due());
        assertEquals(List.of("Accept", "Recount"), house.steps(number));
    }

    @Test
    void aTicketThatIsCountedByTheCalendarIsLeftAlone() {
        recounting.check();
        rest();
        recounting.check();
        assertEquals(List.of("Accept"), house.steps(number));
    }

    @Test
    void nothingIsLostWhileTheStoreIsAway() {
        house.calendar.takeOut(House.MONDAY);
        recounting.check();
        rest();
        house.store.goAway();
        assertThrows(TicketsUnavailable.class, recounting::check);
        house.store.comeBack();
        recounting.check();
        assertEquals(WEDNESDAY, due());
    }

    private void rest() {
        house.later(QUIET);
    }

    private Instant due() {
        return house.now(number).clocks().get(0).due();
    }
}
