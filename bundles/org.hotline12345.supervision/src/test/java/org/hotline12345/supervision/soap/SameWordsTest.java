package org.hotline12345.supervision.soap;

import static org.hotline12345.supervision.Office.CALL_TAKER;
import static org.hotline12345.supervision.Office.CENTER;
import static org.hotline12345.supervision.Office.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.soap.api.kit.PortDesk;
import org.hotline12345.supervision.Office;
import org.hotline12345.supervision.rest.CasesResource;
import org.hotline12345.supervision.rest.HotSpotsResource;
import org.hotline12345.supervision.rest.ReferralsResource;
import org.hotline12345.ticket.api.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whoever asks by SOAP hears the same as by REST. */
class SameWordsTest {

    private final Office office = new Office();
    private final PortDesk desk = new PortDesk(
            new SupervisionPort(office.caseDesk, office.hotSpots, office.referrals, office.town, office.clock));
    private final CasesResource cases = new CasesResource(office.caseDesk, office.town);
    private final HotSpotsResource hotSpots = new HotSpotsResource(office.hotSpots, office.town);
    private final ReferralsResource referrals = new ReferralsResource(office.referrals, office.town);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ofWhatIsNotThere() {
        same(() -> cases.find("9", "", by(CENTER)), CENTER, "<ReadCase><number>9</number></ReadCase>");
        same(() -> hotSpots.find("9", "", by(CENTER)), CENTER, "<ReadHotSpot><number>9</number></ReadHotSpot>");
        same(() -> referrals.evidence("9", by(CENTER)), CENTER, "<ReadEvidence><number>9</number></ReadEvidence>");
    }

    @Test
    void ofWhoMayNot() {
        same(() -> cases.list("", "", "", by(Actor.anyone())), Actor.anyone(), "<ListCases/>");
        same(() -> cases.list("", "", "", by(CALL_TAKER)), CALL_TAKER, "<ListCases/>");
        same(() -> hotSpots.list("", "", by(SHANSHAN)), SHANSHAN, "<ListHotSpots/>");
        same(() -> referrals.list("", "", by(CALL_TAKER)), CALL_TAKER, "<ListReferrals/>");
    }

    @Test
    void ofAPageThatIsNone() {
        assertEquals(
                400,
                assertThrows(Rejected.class, () -> hotSpots.find("1", "x", by(CENTER)))
                        .problem()
                        .status());
        assertEquals(
                400,
                assertThrows(Rejected.class, () -> cases.find("1", "-1", by(CENTER)))
                        .problem()
                        .status());
        assertEquals(
                "from 小于 0",
                desk.refused(CENTER, "<ReadCase><number>1</number><from>-1</from></ReadCase>")
                        .text());
    }

    private void same(Executable rest, Actor actor, String soap) {
        assertEquals(
                assertThrows(Rejected.class, rest).problem().detail(),
                desk.refused(actor, soap).text());
    }

    private static Caller by(Actor actor) {
        return Caller.of(actor);
    }
}
