package org.hotline12345.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class NeedToKnowTest {

    private static final Instant AT = Instant.parse("2025-03-28T02:00:00Z");
    private static final UnitId SHANSHAN = new UnitId("650421");
    private static final UnitId LUKQIN = new UnitId("650421-lukqin");
    private static final UnitId TOKSUN = new UnitId("650422");
    private static final Contact CLEAR =
            new Contact(Optional.of("张三"), Optional.of("13912341234"), Optional.of("鄯善县鲁克沁镇一村3号"));
    private static final Contact MASKED =
            new Contact(Optional.of("张*"), Optional.of("139****1234"), Optional.of("鄯善县鲁克沁***"));

    private final NeedToKnow looks = new NeedToKnow(new TwoCounties());
    private final Ticket ticket = withLukqin();
    private final Ticket passedOn = passedToShanshan();

    @Test
    void theHotlineAndTheOfficeSeeEveryTicket() {
        for (Role role : List.of(Role.CALL_TAKER, Role.CENTER, Role.GOVERNING_OFFICE, Role.SYSTEM)) {
            assertTrue(looks.maySee(Actor.of("a", role), ticket));
            assertEquals(Optional.empty(), looks.units(Actor.of("a", role)));
        }
    }

    @Test
    void aUnitSeesWhatItOrOneBelowItHasOrHad() {
        assertTrue(looks.maySee(officer(LUKQIN), ticket));
        assertTrue(looks.maySee(officer(SHANSHAN), ticket));
        assertFalse(looks.maySee(officer(TOKSUN), ticket));
        assertTrue(looks.maySee(officer(LUKQIN), passedOn));
        assertEquals(Optional.of(Set.of(SHANSHAN, LUKQIN)), looks.units(officer(SHANSHAN)));
        assertEquals(Optional.of(Set.of(LUKQIN)), looks.units(officer(LUKQIN)));
    }

    @Test
    void aSubordinateSeesNothingOfItsParent() {
        Ticket above = draft().with(Assignment.delivered(1, SHANSHAN, AT, false, List.of()));

        assertFalse(looks.maySee(officer(LUKQIN), above));
    }

    @Test
    void aRequesterSeesTheOwnTicketOnly() {
        assertTrue(looks.maySee(requester("20250328-000001"), ticket));
        assertFalse(looks.maySee(requester("20250328-000002"), ticket));
        assertFalse(looks.maySee(Actor.anyone(), ticket));
        assertEquals(Optional.of(Set.of()), looks.units(Actor.anyone()));
    }

    @Test
    void whoTalksWithTheRequesterSeesTheContact() {
        assertEquals(CLEAR, shown(Actor.of("a", Role.CALL_TAKER), ticket));
        assertEquals(CLEAR, shown(Actor.of("a", Role.CENTER), ticket));
        assertEquals(CLEAR, shown(Actor.system(), ticket));
        assertEquals(CLEAR, shown(requester("20250328-000001"), ticket));
        assertEquals(CLEAR, shown(officer(LUKQIN), ticket));
    }

    @Test
    void whoOnlyWatchesSeesItMasked() {
        assertEquals(MASKED, shown(Actor.of("a", Role.GOVERNING_OFFICE), ticket));
        assertEquals(MASKED, shown(officer(SHANSHAN), ticket));
        assertEquals(MASKED, shown(officer(TOKSUN), ticket));
        assertEquals(MASKED, shown(requester("20250328-000002"), ticket));
        assertEquals(MASKED, shown(Actor.anyone(), ticket));
    }

    @Test
    void whoHasTheMatterNoLongerSeesItMasked() {
        assertEquals(MASKED, shown(officer(LUKQIN), passedOn));
        assertEquals(CLEAR, shown(officer(SHANSHAN), passedOn));
    }

    private Contact shown(Actor actor, Ticket of) {
        return looks.shown(actor, of, CLEAR);
    }

    private static Actor officer(UnitId unit) {
        return Actor.officer("a", unit);
    }

    private static Actor requester(String number) {
        return Actor.of(number, Role.REQUESTER);
    }

    private static Ticket draft() {
        Matter matter =
                new Matter(Channel.PHONE, Kind.HELP, "水电气热/停水", "650421", "停水", "停水", Optional.empty(), true, true, AT);
        return Ticket.draft(new TicketNumber("20250328-000001"), "test", "", matter);
    }

    private static Ticket withLukqin() {
        return draft().with(Assignment.delivered(1, LUKQIN, AT, false, List.of()));
    }

    private static Ticket passedToShanshan() {
        Assignment left = withLukqin().assignments().get(0);
        return draft().with(left.in(Stage.PASSED_ON)).with(left.passedTo(SHANSHAN, 2));
    }
}
