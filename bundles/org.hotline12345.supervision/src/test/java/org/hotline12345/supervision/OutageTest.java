package org.hotline12345.supervision;

import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.EVERY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.kit.Traffic.Load;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply.Decided;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.kit.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One outage brings thousands of complaints within an hour: 3,000 with the profile {@code full}. What each of them costs is counted in
 * rows, not in time.
 */
class OutageTest {

    private static final int MANY = Integer.getInteger("outage", 1_000);

    /** So many of them come while it is counted, as the last. */
    private static final int COUNTED = 150;

    /** So many of these go again. */
    private static final int GONE = 100;

    /** Of 50 neighbours on each side as points and as members, and what else is read of a ticket. */
    private static final long MOST_READ = 250;

    private static final long MOST_WRITTEN = 10;
    private static final long MOST_STATEMENTS = 25;

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void eachCostsNoMoreThanTheOnesBefore() {
        List<Ticket> all = new ArrayList<>(before(MANY - COUNTED));
        List<Ticket> tickets = outage(COUNTED);
        all.addAll(tickets);

        Finding found = only();
        assertEquals(MANY, found.matters());
        assertEquals(MANY, found.requesters());
        assertEquals(all.stream().map(Ticket::number).toList(), pages(found.number()));

        for (Ticket each : tickets.subList(COUNTED - GONE, COUNTED)) {
            bounded(() -> office.told(office.door.changed(each.number(), it -> it.in(Status.DECLINED))));
        }
        assertEquals(MANY - GONE, only().matters());
        assertEquals(FindingState.FOUND, only().state());
        office.detection.settle(Subject.hotSpot(Office.STOPPED, "650421"), office.clock.instant());
        assertEquals(MANY - GONE, only().matters());
    }

    /** All who leave no number are one requester. However often that one calls, it is no hot spot, and is not read again and again. */
    @Test
    void oneWhoCallsAllTheTimeCostsNoMoreEither() {
        for (int count = 0; count < 300; count++) {
            office.clock.turn(Duration.ofSeconds(1));
            office.complaint("");
        }
        Load before = office.traffic.load();
        office.complaint("");
        Load one = office.traffic.load().since(before);
        assertTrue(one.read() <= MOST_READ, one::toString);
        assertEquals(List.of(), office.hotSpots.list(CENTER, EVERY));
    }

    @Test
    void itIsConfirmedInPortionsAndEachStepOfItsTicketsCostsNoMore() {
        List<Ticket> tickets = new ArrayList<>(before(580));
        tickets.addAll(outage(20));
        long number = only().number();
        assertEquals(100, confirmed(number).left());
        Decided all = confirmed(number);
        assertEquals(0, all.left());
        SupervisionCase whole = office.caseDesk
                .find(CENTER, all.finding().supervisionCase().orElseThrow())
                .orElseThrow();
        assertEquals(600, whole.tickets());
        assertEquals(whole.grounds().subList(500, 600), whole.page(500));
        assertEquals(Optional.of(400), whole.after(200));
        assertEquals(Optional.empty(), whole.after(400));
        assertEquals(List.of(), whole.page(Integer.MAX_VALUE));
        for (Ticket each : tickets.subList(0, 20)) {
            bounded(() -> office.told(office.door.changed(each.number(), it -> it)));
        }

        assertEquals(100, ended(whole.number()).left());
        CaseReply.Done last = ended(whole.number());
        assertEquals(0, last.left());
        assertEquals(CaseState.ENDED, last.supervised().state());
        assertEquals(Optional.of("已恢复供水"), last.supervised().result());
        assertEquals(
                List.of("已恢复供水"),
                last.supervised().entries().stream().map(CaseEntry::text).toList());
    }

    @Test
    void thoseThatHaveEndedDoNotStandInTheWayOfTheOthers() {
        List<Ticket> tickets = before(510);
        tickets.subList(0, 505)
                .forEach(each -> office.told(office.door.changed(each.number(), it -> it.in(Status.ARCHIVED))));
        Decided decided = confirmed(only().number());
        assertEquals(505, decided.notTaken().size());
        assertEquals(0, decided.left());
        assertEquals(
                5,
                office.caseDesk
                        .find(CENTER, decided.finding().supervisionCase().orElseThrow())
                        .orElseThrow()
                        .tickets());
    }

    private CaseReply.Done ended(long number) {
        return assertInstanceOf(CaseReply.Done.class, office.caseDesk.end(CENTER, number, "已恢复供水"));
    }

    /** The hot spot of so many, which were entered without a look at it between them. */
    private List<Ticket> before(int many) {
        List<Ticket> tickets = new ArrayList<>();
        for (int count = 0; count < many; count++) {
            office.clock.turn(Duration.ofSeconds(1));
            Ticket ticket = office.door.complaint("before" + count, Office.STOPPED, "650421", Town.SHANSHAN);
            office.followed.enter(Followed.of(ticket, Optional.of("before" + count), office.clock.instant()));
            tickets.add(ticket);
        }
        office.detection.settle(Subject.hotSpot(Office.STOPPED, "650421"), office.clock.instant());
        return tickets;
    }

    private List<Ticket> outage(int many) {
        List<Ticket> tickets = new ArrayList<>();
        for (int count = 0; count < many; count++) {
            office.clock.turn(Duration.ofSeconds(1));
            String phone = "phone" + count;
            bounded(() -> tickets.add(office.complaint(phone)));
        }
        return tickets;
    }

    private void bounded(Runnable event) {
        Load before = office.traffic.load();
        event.run();
        Load one = office.traffic.load().since(before);
        assertTrue(
                one.read() <= MOST_READ && one.written() <= MOST_WRITTEN && one.statements() <= MOST_STATEMENTS,
                one::toString);
    }

    private List<TicketNumber> pages(long number) {
        List<TicketNumber> all = new ArrayList<>();
        Optional<TicketNumber> after = Optional.empty();
        do {
            Finding page = office.hotSpots.find(CENTER, number, after).orElseThrow();
            assertTrue(page.tickets().size() <= Finding.PAGE);
            all.addAll(page.tickets());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private Decided confirmed(long number) {
        return assertInstanceOf(Decided.class, office.hotSpots.confirm(CENTER, number, Optional.empty()));
    }

    private Finding only() {
        List<Finding> all = office.hotSpots.list(CENTER, EVERY);
        assertEquals(1, all.size());
        return all.get(0);
    }
}
