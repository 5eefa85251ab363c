package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.evaluation.asking.LinkDesk.Rated;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkDeskTest {

    private static final Evaluate GOOD = rating(Rating.SATISFIED);
    private static final Evaluate BAD = rating(Rating.DISSATISFIED);

    private final Bureau bureau = new Bureau();
    private Sent sms;
    private Ticket ticket;
    private String token;

    @BeforeEach
    void ask() throws Exception {
        sms = bureau.come("sms.city", Way.SMS, 0);
        ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        token = sms.token();
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whoOpensTheLinkWasReached() {
        assertFalse(bureau.of(ticket, 1).reached());
        Opened.Valid valid = assertInstanceOf(Opened.Valid.class, bureau.links.open(token));
        assertEquals(ticket.number(), valid.ticket().number());
        assertTrue(bureau.of(ticket, 1).reached());
    }

    @Test
    void aLinkRatesOnceAndAsTheRequester() {
        Rated.Answered answered = assertInstanceOf(Rated.Answered.class, bureau.links.rate(token, GOOD));
        Reply.Done done = assertInstanceOf(Reply.Done.class, answered.reply());
        assertEquals(ticket.number().value(), done.event().actor().name());
        assertEquals(1, done.ticket().evaluations().size());

        Rated.NoLink again = assertInstanceOf(Rated.NoLink.class, bureau.links.rate(token, BAD));
        assertEquals(new Opened.Used(Bureau.NOON), again.why());
        assertInstanceOf(Opened.Used.class, bureau.links.open(token));
        assertEquals(1, bureau.door.now(ticket.number()).evaluations().size());
    }

    @Test
    void aWrongLinkLeadsNowhere() {
        assertInstanceOf(Opened.Unknown.class, bureau.links.open(token.substring(1) + "A"));
        assertInstanceOf(Opened.Unknown.class, bureau.links.open("figures"));
        assertInstanceOf(Rated.NoLink.class, bureau.links.rate("", GOOD));
    }

    @Test
    void aLinkEndsWithTheTimeToRate() {
        bureau.clock.turn(Duration.ofDays(7).minusMillis(1));
        assertInstanceOf(Opened.Valid.class, bureau.links.open(token));
        bureau.clock.turn(Duration.ofMillis(1));
        assertEquals(new Opened.Expired(Bureau.NOON.plus(Duration.ofDays(7))), bureau.links.open(token));
        assertInstanceOf(Rated.NoLink.class, bureau.links.rate(token, GOOD));
    }

    @Test
    void howLongThatIsTheRegulationSays() throws Exception {
        bureau.door.window(48);
        bureau.door.closed(SHANSHAN);
        bureau.round();
        String shorter = sms.token();
        assertEquals(Bureau.NOON.plus(Duration.ofHours(48)), sms.last().until());
        bureau.clock.turn(Duration.ofHours(48).minusMillis(1));
        assertInstanceOf(Opened.Valid.class, bureau.links.open(shorter));
        bureau.clock.turn(Duration.ofMillis(1));
        assertInstanceOf(Opened.Expired.class, bureau.links.open(shorter));
        assertInstanceOf(Opened.Valid.class, bureau.links.open(token));
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, at) + other + token.substring(at + 1);
            assertInstanceOf(Opened.Unknown.class, bureau.links.open(forged), forged);
            assertInstanceOf(Rated.NoLink.class, bureau.links.rate(forged, GOOD), forged);
        }
        assertInstanceOf(Opened.Valid.class, bureau.links.open(token));
    }

    @Test
    void aReminderAndItsInvitationRateOnceTogether() throws Exception {
        bureau.later(Duration.ofHours(72));
        assertEquals(2, sms.invitations.size());
        assertInstanceOf(Rated.Answered.class, bureau.links.rate(sms.token(), GOOD));
        assertInstanceOf(Opened.Used.class, bureau.links.open(token));
    }

    @Test
    void aLinkToTheFirstRatingNeverGivesTheSecond() throws Exception {
        Caller requester = bureau.door.vouchedFor(ticket.number(), "").orElseThrow();
        assertInstanceOf(Reply.Done.class, bureau.door.take(StepRequest.of(requester, ticket.number(), BAD)));
        bureau.later(Duration.ofHours(24));
        bureau.door.redone(ticket.number(), SHANSHAN);
        bureau.round();

        assertInstanceOf(Rated.NoLink.class, bureau.links.rate(token, GOOD));
        assertEquals(1, bureau.door.now(ticket.number()).evaluations().size());
        assertInstanceOf(Rated.Answered.class, bureau.links.rate(sms.token(), GOOD));
        assertEquals(2, bureau.door.now(ticket.number()).evaluations().size());
    }

    @Test
    void whatWasRatedInAnotherWayIsOver() {
        bureau.door.archived(ticket.number());
        assertInstanceOf(Opened.Over.class, bureau.links.open(token));
        assertEquals(new Rated.NoLink(new Opened.Over()), bureau.links.rate(token, GOOD));
    }

    private static Evaluate rating(Rating handling) {
        return new Evaluate(Rating.SATISFIED, handling, Optional.empty());
    }
}
