package org.hotline12345.supervision.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hotline12345.supervision.Office.CALL_TAKER;
import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.GOVERNING;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.hotline12345.supervision.Office.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.json.Json;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.rest.api.kit.PlainHeaders;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.supervision.Office;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.FindingState;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisionResourcesTest {

    private static final Actor ANYONE = Actor.anyone();

    private final Office office = new Office();
    private final CasesResource cases = new CasesResource(office.caseDesk, office.town, office.clock);
    private final HotSpotsResource hotSpots = new HotSpotsResource(office.hotSpots, office.town);
    private final ReferralsResource referrals = new ReferralsResource(office.referrals, office.town);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCaseGoesFromItsMakingToItsEnd() throws Exception {
        Ticket ticket = office.complaint("1");
        String body =
                "{\"tickets\": [\"%s\"], \"ground\": \"K1.1\", \"document\": \"市长批示\"}".formatted(ticket.number());
        CaseView.CaseChanged made = cases.made(said(body), new PlainHeaders(), by(CENTER));
        String number = String.valueOf(made.supervised().number());
        assertEquals("督办中", made.supervised().stateWord());

        cases.instruct(number, said("{\"text\": \"查明原因\", \"due\": \"2025-04-02\"}"), new PlainHeaders(), by(CENTER));
        cases.urge(number, said("{\"text\": \"请尽快\"}"), new PlainHeaders(), by(CENTER));
        cases.reply(number, said("{\"text\": \"已恢复供水\"}"), new PlainHeaders(), by(SHANSHAN));
        CaseView seen = cases.find(number, "", by(SHANSHAN));
        assertEquals(3, seen.entries().size());
        assertEquals(1, seen.urged());
        assertTrue(seen.dueSet());
        assertEquals("鄯善县", seen.units().get(0).name());
        assertFalse(Json.mapper().writeValueAsString(seen).contains("张三"));

        CaseView ended = cases.end(number, said("{\"result\": \"已办结\"}"), new PlainHeaders(), by(CENTER))
                .supervised();
        assertEquals(CaseState.ENDED, ended.state());
        assertEquals(
                409,
                problem(() -> cases.reply(number, said("{\"text\": \"补充\"}"), new PlainHeaders(), by(SHANSHAN)))
                        .status());
        assertEquals(1, cases.list("ended", "650421", "", by(GOVERNING)).cases().size());
        assertEquals(0, cases.list("overdue", "", "", by(GOVERNING)).cases().size());
    }

    @Test
    void whoMayNotIsToldWhyAndByWhichParagraph() {
        Ticket ticket = office.complaint("1");
        String unlawful =
                "{\"tickets\": [\"%s\"], \"ground\": \"K9\", \"document\": \"批示\"}".formatted(ticket.number());
        Problem problem = problem(() -> cases.made(said(unlawful), new PlainHeaders(), by(CENTER)));
        assertEquals(422, problem.status());
        assertEquals("K1", problem.paragraph().orElseThrow().key());
        assertEquals(
                403,
                problem(() -> cases.made(said(unlawful), new PlainHeaders(), by(SHANSHAN)))
                        .status());
        assertEquals(
                422,
                problem(() -> cases.made(said("{\"tickets\": 1}"), new PlainHeaders(), by(CENTER)))
                        .status());
        assertEquals(
                422,
                problem(() -> cases.made(said("{}"), new PlainHeaders(), by(CENTER)))
                        .status());
        assertEquals(401, problem(() -> cases.list("", "", "", by(ANYONE))).status());
        assertEquals(403, problem(() -> cases.list("", "", "", by(CALL_TAKER))).status());
        assertEquals(400, problem(() -> cases.list("late", "", "", by(CENTER))).status());
        assertEquals(400, problem(() -> cases.find("one", "", by(CENTER))).status());
        assertEquals(404, problem(() -> cases.find("1", "", by(CENTER))).status());
        assertEquals(403, problem(() -> hotSpots.list("", "", by(SHANSHAN))).status());
        assertEquals(401, problem(() -> referrals.list("", "", by(ANYONE))).status());
        assertEquals(404, problem(() -> referrals.evidence("1", by(CENTER))).status());
    }

    @Test
    void aHotSpotIsConfirmedAndUnitsSeeTheirPartOfTheCase() {
        List.of("1", "2", "3").forEach(office::complaint);
        FindingView found = hotSpots.list("found", "", by(GOVERNING)).findings().get(0);
        String number = String.valueOf(found.number());
        assertEquals(List.of(), found.tickets());
        assertEquals(3, hotSpots.find(number, "", by(CENTER)).tickets().size());
        FindingView.FindingDecided decided = hotSpots.confirm(number, said("{}"), new PlainHeaders(), by(CENTER));
        assertEquals(FindingState.CONFIRMED, decided.finding().state());
        assertEquals(1, cases.list("open", "", "", by(SHANSHAN)).cases().size());
        assertEquals(0, cases.list("open", "", "", by(TOKSUN)).cases().size());
        assertEquals(
                409,
                problem(() -> hotSpots.dismiss(number, said("{\"reason\": \"误报\"}"), new PlainHeaders(), by(CENTER)))
                        .status());
    }

    @Test
    void evidenceIsJsonAndText() {
        for (int count = 0; count < 3; count++) {
            office.complaint("1");
            office.clock.turn(Duration.ofDays(92));
        }
        FindingView found = referrals.list("", "", by(CENTER)).findings().get(0);
        String number = String.valueOf(found.number());
        assertEquals(3, referrals.evidence(number, by(GOVERNING)).matters().size());
        String text = referrals.text(number, by(GOVERNING));
        assertTrue(text.startsWith("报送纪检监察机关线索第 " + number + " 号：同一诉求人反复投诉举报"), text);
        FindingView.FindingDecided decided = referrals.refer(
                number, said("{\"document\": \"吐政热〔2025〕1号\", \"approver\": \"李主任\"}"), new PlainHeaders(), by(CENTER));
        assertEquals(
                Optional.of("李主任"), decided.finding().decision().orElseThrow().approver());
    }

    private static InputStream said(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private static Caller by(Actor actor) {
        return Caller.of(actor);
    }

    private static Problem problem(Supplier<?> request) {
        return assertThrows(Rejected.class, request::get).problem();
    }
}
