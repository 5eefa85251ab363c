package org.hotline12345.supervision;

import static org.hotline12345.supervision.Office.CALL_TAKER;
import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.hotline12345.supervision.Office.TOKSUN;
import static org.hotline12345.supervision.Office.WATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.Supervision;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseReply;
import org.hotline12345.supervision.api.CaseReply.Done;
import org.hotline12345.supervision.api.CaseReply.Refused;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.NewCase;
import org.hotline12345.supervision.api.SupervisionCase;
import org.hotline12345.supervision.kit.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** It is Friday, 2025-03-28. */
class CaseDeskTest {

    private static final String LEADER = "K1.1";
    private static final String OVERDUE = "K1.2";

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatTheLawOpensIsACaseWithALimitOfItsGround() {
        Ticket ticket = supervised(OVERDUE);
        SupervisionCase made = only();
        assertEquals(CaseState.OPEN, made.state());
        assertEquals("system", made.openedBy());
        assertEquals(Set.of(Town.SHANSHAN), made.units());
        CaseGround ground = made.grounds().get(0);
        assertEquals(ticket.number(), ground.ticket());
        assertEquals(2, ground.workingDays());
        assertEquals(Instant.parse("2025-04-01T15:59:59Z"), made.due());
        assertTrue(ground.counted().contains("2025-03-31, 2025-04-01"), ground::counted);
        assertFalse(made.subject().contains("张三"));
    }

    @Test
    void whatComesTwiceIsOneCaseAndFurtherGroundsJoinIt() {
        Ticket ticket = supervised(OVERDUE);
        office.told(ticket);
        office.told(office.door.changed(ticket.number(), it -> it.supervised(LEADER, office.clock.instant(), "批示")));
        assertEquals(2, only().grounds().size());
        assertEquals(Instant.parse("2025-04-01T15:59:59Z"), only().due());
    }

    @Test
    void itEndsWithTheLastOfItsSupervisionsAndStaysSo() {
        Ticket open = supervised(OVERDUE);
        office.clock.turn(Duration.ofDays(1));
        office.told(office.door.changed(open.number(), it -> ended(it, "已督促办结")));
        assertEquals(CaseState.ENDED, only().state());
        assertEquals(Optional.of("已督促办结"), only().result());
        assertEquals(Optional.of(office.clock.instant()), only().endedAt());
        office.register.enter(open);
        assertEquals(CaseState.ENDED, only().state());
        office.told(office.door.changed(open.number(), it -> it.supervised(OVERDUE, office.clock.instant(), "再次逾期")));
        assertEquals(2, office.caseDesk.list(CENTER, Office.ALL).size());
    }

    @Test
    void theCenterMakesOneOfSeveralTickets() {
        Ticket one = office.complaint("1");
        Ticket other = office.told(office.door.complaint("2", Office.STOPPED, "650422", Town.TOKSUN));
        TicketNumber none = new TicketNumber("20250328-999999");
        Done made = assertInstanceOf(
                Done.class,
                office.caseDesk.make(
                        CENTER, wanted(List.of(one.number(), other.number(), none), LEADER, Set.of(Town.WATER))));
        assertEquals(2, made.supervised().grounds().size());
        assertEquals(none, made.notTaken().get(0).ticket());
        assertEquals(
                Set.of(Town.SHANSHAN, Town.TOKSUN, Town.WATER),
                made.supervised().units());
        assertEquals("center", made.supervised().openedBy());
        assertEquals(1, office.caseDesk.list(CENTER, Office.ALL).size());
    }

    @Test
    void aCaseOfOneTicketIsMergedIntoTheOneOfAll() {
        Ticket one = supervised(LEADER);
        long before = only().number();
        office.caseDesk.reply(SHANSHAN, before, "正在抢修");
        Ticket other = office.complaint("2");
        Done made = assertInstanceOf(
                Done.class,
                office.caseDesk.make(CENTER, wanted(List.of(one.number(), other.number()), LEADER, Set.of())));
        SupervisionCase merged = office.caseDesk.find(CENTER, before).orElseThrow();
        assertEquals(CaseState.MERGED, merged.state());
        assertEquals(Optional.of(made.supervised().number()), merged.mergedInto());
        assertEquals("正在抢修", merged.entries().get(0).text());
        assertEquals(2, made.supervised().grounds().size());
        assertEquals(1, office.door.now(one.number()).supervisions().size());
    }

    @Test
    void whatTheLawForbidsIsRefusedWithItsParagraph() {
        Ticket ticket = office.complaint("1");
        NewCase unlawful = wanted(List.of(ticket.number()), "K9", Set.of());
        Objection objection = refused(office.caseDesk.make(CENTER, unlawful));
        assertEquals("K1", objection.basis().orElseThrow().key());
        assertEquals(List.of(), office.caseDesk.list(CENTER, Office.ALL));
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.caseDesk.make(SHANSHAN, wanted(List.of(ticket.number()), LEADER, Set.of())))
                        .kind());
        assertEquals(
                Optional.of("tickets"),
                refused(office.caseDesk.make(CENTER, wanted(List.of(), LEADER, Set.of())))
                        .where());
    }

    @Test
    void aUnitRepliesOnItsOwnOnly() {
        supervised(OVERDUE);
        long number = only().number();
        Done replied = assertInstanceOf(Done.class, office.caseDesk.reply(SHANSHAN, number, "已恢复供水"));
        CaseEntry entry = replied.supervised().entries().get(0);
        assertEquals(Optional.of(Town.SHANSHAN), entry.unit());
        assertEquals("shanshan", entry.by());
        assertInstanceOf(CaseReply.Unknown.class, office.caseDesk.reply(TOKSUN, number, "与我无关"));
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.caseDesk.reply(CENTER, number, "代为回复")).kind());
        assertEquals(
                Objection.Kind.INVALID,
                refused(office.caseDesk.reply(SHANSHAN, number, "")).kind());
    }

    @Test
    void aSuperiorSeesWhatConcernsItsSubordinatesAndDoesNotReplyForThem() {
        office.told(office.door.changed(
                office.door.complaint("1", Office.STOPPED, "650421", Town.WATER).number(),
                it -> it.supervised(OVERDUE, office.clock.instant(), "逾期")));
        long number = only().number();
        assertTrue(office.caseDesk.find(SHANSHAN, number).isPresent());
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.caseDesk.reply(SHANSHAN, number, "代答")).kind());
        assertInstanceOf(Done.class, office.caseDesk.reply(WATER, number, "已修复"));
        assertEquals(List.of(), office.caseDesk.list(TOKSUN, Office.ALL));
    }

    @Test
    void eachUnitSeesOfACaseWhatConcernsItAndItsSubtree() {
        Ticket one = office.complaint("1");
        Ticket other = office.told(office.door.complaint("2", Office.STOPPED, "650422", Town.TOKSUN));
        Done made = assertInstanceOf(
                Done.class,
                office.caseDesk.make(CENTER, wanted(List.of(one.number(), other.number()), LEADER, Set.of())));
        long number = made.supervised().number();
        office.caseDesk.reply(TOKSUN, number, "托克逊已办");
        office.caseDesk.instruct(CENTER, number, "限期办结", Optional.empty());
        SupervisionCase seen = office.caseDesk.find(SHANSHAN, number).orElseThrow();
        assertEquals(
                List.of(one.number()),
                seen.grounds().stream().map(CaseGround::ticket).toList());
        assertEquals(Set.of(Town.SHANSHAN), seen.units());
        assertEquals(
                List.of("限期办结"), seen.entries().stream().map(CaseEntry::text).toList());
        assertEquals(
                2,
                office.caseDesk.find(GOVERNING, number).orElseThrow().entries().size());
        assertEquals(Optional.empty(), office.caseDesk.find(CALL_TAKER, number));
        assertEquals(
                1,
                office.caseDesk
                        .list(CENTER, of(Standing.OPEN, Town.TOKSUN.value()))
                        .size());
        assertEquals(
                0,
                office.caseDesk
                        .list(SHANSHAN, of(Standing.OPEN, Town.TOKSUN.value()))
                        .size());
    }

    @Test
    void whatRunsLateIsFoundAndACenterMaySetTheDay() {
        supervised(OVERDUE);
        long number = only().number();
        office.clock.set(Instant.parse("2025-04-01T16:00:00Z"));
        assertEquals(
                1, office.caseDesk.list(CENTER, of(Standing.OVERDUE, "650421")).size());
        assertTrue(only().late(office.clock.instant()));
        assertEquals(
                Optional.of("due"),
                refused(office.caseDesk.instruct(CENTER, number, "限期", Optional.of(LocalDate.of(2025, 4, 1))))
                        .where());
        office.caseDesk.instruct(CENTER, number, "延至四月十日", Optional.of(LocalDate.of(2025, 4, 10)));
        assertEquals(Instant.parse("2025-04-10T15:59:59Z"), only().due());
        assertEquals(
                0, office.caseDesk.list(CENTER, of(Standing.OVERDUE, "650421")).size());
        office.told(office.door.changed(only().grounds().get(0).ticket(), it -> it));
        assertEquals(Instant.parse("2025-04-10T15:59:59Z"), only().due());
    }

    @Test
    void theCenterUrgesWhoIsConcerned() {
        supervised(OVERDUE);
        long number = only().number();
        assertInstanceOf(Done.class, office.caseDesk.urge(CENTER, number, "请尽快", Optional.of(Town.SHANSHAN)));
        assertEquals(
                Optional.of("unit"),
                refused(office.caseDesk.urge(CENTER, number, "请尽快", Optional.of(Town.TOKSUN)))
                        .where());
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.caseDesk.urge(SHANSHAN, number, "请尽快", Optional.empty()))
                        .kind());
        assertEquals(CaseEntry.Kind.URGING, only().entries().get(0).kind());
    }

    @Test
    void endingItClosesEachSupervisionThroughTheDoor() {
        Ticket one = supervised(OVERDUE);
        Ticket other = office.complaint("2");
        Done made = assertInstanceOf(
                Done.class,
                office.caseDesk.make(CENTER, wanted(List.of(one.number(), other.number()), LEADER, Set.of())));
        long number = made.supervised().number();
        assertEquals(
                Objection.Kind.FORBIDDEN,
                refused(office.caseDesk.end(SHANSHAN, number, "办完了")).kind());
        Done ended = assertInstanceOf(Done.class, office.caseDesk.end(CENTER, number, "全部恢复供水"));
        assertEquals(CaseState.ENDED, ended.supervised().state());
        assertEquals(Optional.of("全部恢复供水"), ended.supervised().result());
        Supervision leaders = office.door.now(one.number()).supervisions().get(1);
        assertEquals(Optional.of("全部恢复供水"), leaders.result());
        assertTrue(office.door.now(one.number()).supervisions().get(0).open());
        assertEquals(
                Objection.Kind.WRONG_ORDER,
                refused(office.caseDesk.reply(SHANSHAN, number, "补充")).kind());
    }

    private Ticket supervised(String ground) {
        Ticket ticket = office.complaint("1");
        return office.told(
                office.door.changed(ticket.number(), it -> it.supervised(ground, office.clock.instant(), "逾期未办结")));
    }

    private static Ticket ended(Ticket ticket, String result) {
        return ticket.withOpenSupervisions(it -> it.closed(result));
    }

    private static NewCase wanted(List<TicketNumber> tickets, String ground, Set<UnitId> units) {
        return new NewCase(tickets, ground, "市长批示", Optional.empty(), units, Optional.empty());
    }

    private static CaseSelection of(Standing standing, String unit) {
        return new CaseSelection(Optional.of(standing), Optional.of(new UnitId(unit)), Optional.empty(), 50);
    }

    private SupervisionCase only() {
        List<SupervisionCase> all = office.caseDesk.list(CENTER, Office.ALL);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static Objection refused(CaseReply reply) {
        return assertInstanceOf(Refused.class, reply).objections().get(0);
    }
}
