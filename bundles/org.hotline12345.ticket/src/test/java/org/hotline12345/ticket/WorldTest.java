package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Circumstances;
import org.junit.jupiter.api.Test;

/** What a step is judged in does not change while it is judged. */
class WorldTest {

    private final List<Unit> units = new ArrayList<>(new Village().units());
    private final Notices calendar = new Notices();
    private final World world = new World(
            () -> List.of(new HouseRule()),
            new Village(units),
            calendar,
            new MemoryStore(),
            List::of,
            Clock.fixed(House.NOON, ZoneOffset.UTC));

    @Test
    void aNoticeThatComesMeanwhileCountsForTheNextStep() {
        Circumstances begun = opening();
        LocalDate tuesday = House.MONDAY.plusDays(1);
        calendar.takeOut(House.MONDAY);

        assertTrue(begun.calendar().contains(House.MONDAY));
        assertFalse(opening().calendar().contains(House.MONDAY));
        assertEquals(tuesday, opening().calendar().after(House.MONDAY.minusDays(1), 1));
        assertEquals("weekdays without []", begun.calendar().version());
    }

    @Test
    void aUnitThatLeavesMeanwhileIsGoneForTheNextStep() {
        Circumstances begun = opening();
        units.removeIf(it -> it.id().equals(Village.WATER));

        assertTrue(begun.city().unit(Village.WATER).isPresent());
        assertFalse(opening().city().unit(Village.WATER).isPresent());
    }

    private Circumstances opening() {
        return world.opening(House.NOON, House.NOON).orElseThrow();
    }
}
