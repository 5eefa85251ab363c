package org.hotline12345.supervision.soap;

import static org.hotline12345.supervision.Office.CALL_TAKER;
import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.hotline12345.supervision.Office.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.soap.api.kit.Said;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.hotline12345.supervision.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisionPortTest {

    private static final Actor ANYONE = Actor.anyone();
    private static final String NUMBER = "<number>%s</number>";

    private final Office office = new Office();
    private final PortDesk desk = new PortDesk(
            new SupervisionPort(office.caseDesk, office.hotSpots, office.referrals, office.town, office.clock));

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCaseGoesFromItsMakingToItsEnd() {
        Ticket ticket = office.complaint("1");
        Said made = desk.ask(CENTER, making(ticket, "K1.1"));
        String number = NUMBER.formatted(made.at("supervised/number"));
        assertEquals("OPEN", made.at("supervised/state"));
        assertEquals("市长批示", made.at("supervised/grounds/document"));
        assertEquals(List.of(), made.each("notTaken"));

        desk.ask(CENTER, "<InstructCase>" + number + "<text>查明原因</text><due>2025-04-02</due></InstructCase>");
        desk.ask(CENTER, "<UrgeCase>" + number + "<text>请尽快</text><unit>650421</unit></UrgeCase>");
        desk.ask(SHANSHAN, reply(number));
        Said seen = desk.ask(SHANSHAN, read(number));
        assertEquals(List.of("INSTRUCTION", "URGING", "REPLY"), seen.each("entries/kind"));
        assertEquals("1", seen.at("urged"));
        assertEquals("true", seen.at("dueSet"));
        assertEquals("2025-04-02T23:59:59+08:00", seen.at("due"));
        assertEquals("鄯善县", seen.at("units/name"));
        assertFalse(seen.element().getTextContent().contains("张三"));

        Said ended = desk.ask(CENTER, "<EndCase>" + number + "<result>已办结</result></EndCase>");
        assertEquals("ENDED", ended.at("supervised/state"));
        assertEquals(Kind.WRONG_ORDER, desk.refused(SHANSHAN, reply(number)).kind());
        assertEquals(
                List.of(made.at("supervised/number")),
                desk.ask(GOVERNING, "<ListCases><state>ENDED</state><unit>650421</unit></ListCases>")
                        .each("cases/number"));
        assertEquals(
                List.of(),
                desk.ask(GOVERNING, "<ListCases><state>OVERDUE</state></ListCases>")
                        .each("cases"));
    }

    @Test
    void aFurtherGroundJoinsTheCaseOfItsTicket() {
        Ticket ticket = office.complaint("1");
        String number = desk.ask(CENTER, making(ticket, "K1.1")).at("supervised/number");
        office.told(office.door.changed(ticket.number(), it -> it.supervised("K1.2", office.clock.instant(), "逾期未办结")));

        Said seen = desk.ask(CENTER, read(NUMBER.formatted(number)));
        assertEquals(List.of("K1.1", "K1.2"), seen.each("grounds/ground"));
        assertEquals(List.of("5", "2"), seen.each("grounds/workingDays"));
    }

    @Test
    void whoMayNotIsToldWhyAndByWhichParagraph() {
        Ticket ticket = office.complaint("1");
        Problem unlawful = desk.refused(CENTER, making(ticket, "K9"));
        assertEquals(Kind.UNLAWFUL, unlawful.kind());
        assertEquals(Optional.of("K1"), unlawful.paragraph());
        assertEquals(Optional.of("Short No. 1"), unlawful.document());
        assertEquals(
                Kind.FORBIDDEN, desk.refused(SHANSHAN, making(ticket, "K1.1")).kind());
        Problem none = desk.refused(CENTER, "<MakeCase><ground>K1.1</ground><document>批示</document></MakeCase>");
        assertEquals(Optional.of("tickets"), none.where());

        assertEquals(Kind.FORBIDDEN, desk.refused(ANYONE, "<ListCases/>").kind());
        assertEquals(Kind.FORBIDDEN, desk.refused(CALL_TAKER, "<ListCases/>").kind());
        assertEquals(Kind.FORBIDDEN, desk.refused(SHANSHAN, "<ListHotSpots/>").kind());
        assertEquals(Kind.FORBIDDEN, desk.refused(ANYONE, "<ListReferrals/>").kind());
        String number = desk.ask(CENTER, making(ticket, "K1.1")).at("supervised/number");
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(TOKSUN, read(NUMBER.formatted(number))).kind());
        assertEquals(
                Kind.UNKNOWN,
                desk.refused(CENTER, "<ReadEvidence><number>1</number></ReadEvidence>")
                        .kind());
    }

    @Test
    void aTicketThatMayNotBeSupervisedIsNamed() {
        Ticket ticket = office.complaint("1");
        Said made = desk.ask(
                CENTER, making(ticket, "K1.1").replace("<ground>", "<tickets>20250328-999999</tickets><ground>"));
        assertEquals(List.of("20250328-999999"), made.each("notTaken/ticket"));
        assertEquals(List.of(ticket.number().value()), made.each("supervised/grounds/ticket"));
    }

    @Test
    void aHotSpotIsConfirmedAndUnitsSeeTheirPartOfTheCase() {
        List.of("1", "2", "3").forEach(office::complaint);
        Said found = desk.ask(GOVERNING, "<ListHotSpots><state>FOUND</state></ListHotSpots>");
        assertEquals(List.of(), found.each("findings/tickets"));
        String number = NUMBER.formatted(found.at("findings/number"));
        assertEquals(
                3,
                desk.ask(CENTER, "<ReadHotSpot>" + number + "</ReadHotSpot>")
                        .each("tickets")
                        .size());
        String confirm = "<ConfirmHotSpot>" + number + "<instruction>三日内恢复供水</instruction></ConfirmHotSpot>";
        assertEquals(Kind.FORBIDDEN, desk.refused(GOVERNING, confirm).kind());
        Said decided = desk.ask(CENTER, confirm);
        assertEquals("CONFIRMED", decided.at("finding/state"));
        assertEquals("0", decided.at("left"));
        Said theirs = desk.ask(SHANSHAN, "<ListCases><state>OPEN</state></ListCases>");
        assertEquals(found.each("findings/number"), theirs.each("cases/hotSpot"));
        assertEquals("三日内恢复供水", theirs.at("cases/entries/text"));
        assertEquals(List.of(), desk.ask(TOKSUN, "<ListCases/>").each("cases"));
        assertEquals(
                Kind.WRONG_ORDER,
                desk.refused(CENTER, "<DismissHotSpot>" + number + "<reason>误报</reason></DismissHotSpot>")
                        .kind());
    }

    @Test
    void aPersonDecidesOfACandidateByItsEvidence() {
        for (int count = 0; count < 3; count++) {
            office.complaint("1");
            office.clock.turn(Duration.ofDays(92));
        }
        Said found = desk.ask(CENTER, "<ListReferrals/>");
        String number = NUMBER.formatted(found.at("findings/number"));
        assertEquals(
                "REQUESTER",
                desk.ask(GOVERNING, "<ReadReferral>" + number + "</ReadReferral>")
                        .at("kind"));
        Said evidence = desk.ask(GOVERNING, "<ReadEvidence>" + number + "</ReadEvidence>");
        assertEquals(3, evidence.each("evidence/matters").size());
        assertEquals("K2", evidence.at("evidence/paragraph"));
        assertTrue(evidence.at("text").startsWith("报送纪检监察机关线索第 "), () -> evidence.at("text"));
        assertFalse(evidence.element().getTextContent().contains("张三"));

        String refer =
                "<ReferReferral>" + number + "<document>吐政热〔2025〕1号</document><approver>%s</approver></ReferReferral>";
        assertEquals(
                Optional.of("approver"),
                desk.refused(CENTER, refer.formatted("center")).where());
        Said referred = desk.ask(CENTER, refer.formatted("李主任"));
        assertEquals("REFERRED", referred.at("finding/state"));
        assertEquals("李主任", referred.at("finding/decision/approver"));
        assertEquals(
                Kind.WRONG_ORDER,
                desk.refused(CENTER, "<DismissReferral>" + number + "<reason>不属实</reason></DismissReferral>")
                        .kind());
    }

    private static String making(Ticket ticket, String ground) {
        return "<MakeCase><tickets>" + ticket.number() + "</tickets><ground>" + ground
                + "</ground><document>市长批示</document></MakeCase>";
    }

    private static String read(String number) {
        return "<ReadCase>" + number + "</ReadCase>";
    }

    private static String reply(String number) {
        return "<ReplyToCase>" + number + "<text>已恢复供水</text></ReplyToCase>";
    }
}
