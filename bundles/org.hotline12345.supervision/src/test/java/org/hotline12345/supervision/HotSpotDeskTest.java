package org.hotline12345.supervision;

import static org.hotline12345.supervision.Office.CALL_TAKER;
import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.EVERY;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.Finding;
import org.hotline12345.supervision.api.FindingReply;
import org.hotline12345.supervision.api.FindingReply.Decided;
import org.hotline12345.supervision.api.FindingReply.Refused;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.kit.ShortLaw;
import org.hotline12345.supervision.kit.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HotSpotDeskTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theThirdComplaintOfASecondRequesterMakesAHotSpot() {
        Ticket first = office.complaint("1");
        Ticket second = office.complaint("1");
        assertEquals(List.of(), office.hotSpots.list(CENTER, EVERY));
        Ticket third = office.complaint("2");

        Finding found = only();
        assertEquals(FindingState.FOUND, found.state());
        assertEquals(Optional.of("650421"), found.place());
        assertEquals(3, found.matters());
        assertEquals(2, found.requesters());
        assertEquals(
                List.of(first.number(), second.number(), third.number()),
                office.hotSpots.find(GOVERNING, found.number()).orElseThrow().tickets());
    }

    @Test
    void itGrowsAndThereIsNoSecondOfTheSame() {
        hot();
        office.told(office.door.now(office.complaint("3").number()));
        office.clock.turn(Duration.ofDays(6));
        office.complaint("4");
        assertEquals(5, only().matters());
        office.told(office.door.complaint("5", Office.STOPPED, "650422", Town.TOKSUN));
        assertEquals(5, only().matters());
    }

    @Test
    void whatWasDeclinedIsNoMatter() {
        Ticket last = hot();
        office.told(office.door.changed(last.number(), it -> it.in(Status.DECLINED)));
        assertEquals(FindingState.LAPSED, only().state());
    }

    @Test
    void confirmedItIsOneCaseOfAllItsTickets() {
        hot();
        Decided decided = assertInstanceOf(
                Decided.class, office.hotSpots.confirm(CENTER, only().number(), Optional.of("三日内恢复供水")));
        assertEquals(List.of(), decided.notTaken());
        assertEquals(FindingState.CONFIRMED, decided.finding().state());
        SupervisionCase made = office.caseDesk
                .find(CENTER, decided.finding().supervisionCase().orElseThrow())
                .orElseThrow();
        assertEquals(3, made.grounds().size());
        assertEquals(1, office.caseDesk.list(CENTER, Office.ALL).size());
        assertEquals(Optional.of(decided.finding().number()), made.finding());
        assertEquals("三日内恢复供水", made.entries().get(0).text());
        for (CaseGround each : made.grounds()) {
            Supervision opened = office.door.now(each.ticket()).supervisions().get(0);
            assertEquals(ShortLaw.HOT_SPOT.key(), opened.ground());
            assertTrue(opened.document().contains("共 3 件、2 名诉求人"), opened::document);
        }
    }

    @Test
    void whatComesAfterwardsIsTakenIntoTheSameCaseByTheSameCall() {
        hot();
        long number = only().number();
        office.hotSpots.confirm(CENTER, number, Optional.empty());
        Ticket late = office.complaint("9");
        assertEquals(List.of(), late.supervisions());
        Decided again = assertInstanceOf(Decided.class, office.hotSpots.confirm(CENTER, number, Optional.empty()));
        assertEquals(4, theCase(again).grounds().size());
        assertEquals(1, office.door.now(late.number()).supervisions().size());
        assertEquals(1, office.caseDesk.list(CENTER, Office.ALL).size());
        assertEquals(
                4,
                theCase(office.hotSpots.confirm(CENTER, number, Optional.empty()))
                        .grounds()
                        .size());
    }

    @Test
    void aTicketThatMayNotBeSupervisedDoesNotHoldUpTheOthers() {
        Ticket last = hot();
        office.door.changed(last.number(), it -> it.in(Status.ARCHIVED));
        Decided decided =
                assertInstanceOf(Decided.class, office.hotSpots.confirm(CENTER, only().number(), Optional.empty()));
        assertEquals(last.number(), decided.notTaken().get(0).ticket());
        assertEquals(2, theCase(decided).grounds().size());
    }

    @Test
    void dismissedItComesBackOnceItHasGrownByHalf() {
        hot();
        long number = only().number();
        assertInstanceOf(Decided.class, office.hotSpots.dismiss(CENTER, number, "计划停水，已公告"));
        office.complaint("3");
        assertEquals(FindingState.DISMISSED, only().state());
        office.complaint("4");
        Finding back = only();
        assertEquals(FindingState.FOUND, back.state());
        assertEquals("计划停水，已公告", back.decision().orElseThrow().text());
        assertEquals(3, back.decision().orElseThrow().matters());
    }

    @Test
    void theCenterDecidesAndGivesAReason() {
        hot();
        long number = only().number();
        assertEquals(Objection.Kind.FORBIDDEN, refused(office.hotSpots.confirm(GOVERNING, number, Optional.empty())));
        assertEquals(Objection.Kind.INVALID, refused(office.hotSpots.dismiss(CENTER, number, " ")));
        assertInstanceOf(Decided.class, office.hotSpots.confirm(CENTER, number, Optional.empty()));
        assertEquals(Objection.Kind.WRONG_ORDER, refused(office.hotSpots.dismiss(CENTER, number, "误报")));
        assertInstanceOf(FindingReply.Unknown.class, office.hotSpots.confirm(CENTER, 99, Optional.empty()));
    }

    @Test
    void unitsAndCallTakersSeeNone() {
        hot();
        assertEquals(List.of(), office.hotSpots.list(SHANSHAN, EVERY));
        assertEquals(List.of(), office.hotSpots.list(CALL_TAKER, EVERY));
        assertEquals(Optional.empty(), office.hotSpots.find(SHANSHAN, only().number()));
        assertInstanceOf(
                FindingReply.Unknown.class, office.hotSpots.confirm(SHANSHAN, only().number(), Optional.empty()));
    }

    @Test
    void aRebuildFindsTheSame() {
        hot();
        Finding before = only();
        new Rebuilding(office.door, office.register, office.findings, office.detection).run(it -> {});
        assertEquals(before, only());
    }

    /** The last of three. */
    private Ticket hot() {
        office.complaint("1");
        office.complaint("1");
        return office.complaint("2");
    }

    private Finding only() {
        List<Finding> all = office.hotSpots.list(CENTER, EVERY);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private SupervisionCase theCase(FindingReply reply) {
        Finding finding = assertInstanceOf(Decided.class, reply).finding();
        return office.caseDesk
                .find(CENTER, finding.supervisionCase().orElseThrow())
                .orElseThrow();
    }

    private static Objection.Kind refused(FindingReply reply) {
        return assertInstanceOf(Refused.class, reply).objections().get(0).kind();
    }
}
