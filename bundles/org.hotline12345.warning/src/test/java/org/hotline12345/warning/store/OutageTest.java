package org.hotline12345.warning.store;

import static org.hotline12345.warning.Matters.WATER;
import static org.hotline12345.warning.Matters.at;
import static org.hotline12345.warning.Matters.delivered;
import static org.hotline12345.warning.Matters.taken;
import static org.hotline12345.warning.Matters.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.Traffic;
import org.hotline12345.store.tables.kit.Traffic.Load;
import org.hotline12345.warning.DayCounts.ThemeAndPlace;
import org.hotline12345.warning.Intake;
import org.hotline12345.warning.Pictures;
import org.junit.jupiter.api.Test;

/**
 * One outage brings thousands of matters within an hour: 3,000 with the profile {@code full}. What each of them costs is counted in
 * rows, not in time.
 */
class OutageTest {

    private static final int MANY = Integer.getInteger("outage", 1_000);
    private static final Instant BEGIN = at("2026-01-30T10:00");

    private final Traffic traffic = new Traffic();

    @Test
    void eachCostsNoMoreThanTheOnesBeforeAndARoundReadsCounts() {
        try (ModuleStore store = ModuleStore.inMemory("warning", traffic::of)) {
            JpaWatchBooks books = new JpaWatchBooks(store.template());
            for (int number = 1; number <= MANY; number++) {
                Ticket taken = taken(number, "水电气热/停水", "650421", BEGIN.plusSeconds(number));
                enter(books, taken);
                enter(books, with(taken, delivered(1, WATER, taken.movedAt())));
            }
            Load before = traffic.load();
            assertEquals(
                    Map.of(new ThemeAndPlace("水电气热", "650421"), List.of((long) MANY)),
                    books.days(Intake.hour(BEGIN), 1).counts());
            assertEquals(1, traffic.load().since(before).read());
        }
    }

    private void enter(JpaWatchBooks books, Ticket ticket) {
        Load before = traffic.load();
        books.enter(Pictures.of(ticket, ticket.movedAt()));
        Load one = traffic.load().since(before);
        assertTrue(one.read() <= 10 && one.written() <= 15 && one.statements() <= 20, one::toString);
    }
}
