package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.RatingLaw;
import org.hotline12345.evaluation.store.PhoneList;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Call-takers phone those whom no message has reached. */
class PhoneDeskTest {

    private static final Actor TAKER = Actor.of("calltaker", Role.CALL_TAKER);
    private static final Actor OTHER = Actor.of("other", Role.CALL_TAKER);
    private static final Evaluate GOOD = new Evaluate(Rating.SATISFIED, Rating.VERY_SATISFIED, Optional.empty());

    private final Bureau bureau = new Bureau();

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void whomNoMessageReachesIsPhonedAndRates() throws Exception {
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        assertEquals(List.of(), next());
        bureau.later(Duration.ofHours(1));
        assertEquals(List.of(ticket.number()), next());

        PhoneCall call = done(bureau.phone.call(TAKER, ticket.number()));
        assertEquals(Door.PHONE, call.phone());
        assertEquals(2, call.questionnaires().size());
        assertFalse(call.toString().contains(Door.PHONE));
        assertEquals(List.of(), next());

        Reply.Done rated = done(bureau.phone.rate(TAKER, ticket.number(), GOOD));
        assertEquals(ticket.number().value(), rated.event().actor().name());
        bureau.tell();
        Round round = bureau.of(ticket, 1);
        assertEquals(Optional.of(Way.PHONE), round.way());
        assertEquals(Optional.of(PhoneList.BY_A_PERSON), round.channel());
        assertEquals(Round.Outcome.RATED, round.outcome());
        assertEquals(Round.State.ASKED, round.state());
        assertTrue(round.reached());
    }

    @Test
    void whomAMessageReachedIsLeftInPeace() throws Exception {
        bureau.come("sms.city", Way.SMS, 0);
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        bureau.later(Duration.ofHours(2));

        assertEquals(List.of(), next());
        assertInstanceOf(Ruling.Unknown.class, bureau.phone.call(TAKER, ticket.number()));
    }

    @Test
    void whoeverLeftNoNumberIsNotListed() throws Exception {
        bureau.door.closed(Channel.WEB, Optional.empty(), SHANSHAN);
        bureau.round();
        bureau.later(Duration.ofHours(1));

        assertEquals(List.of(), next());
    }

    @Test
    void oneHandHasItAtATimeAndForAWhile() throws Exception {
        Ticket ticket = waiting();
        PhoneCall first = done(bureau.phone.call(TAKER, ticket.number()));
        assertEquals(
                Kind.WRONG_ORDER,
                refused(bureau.phone.call(OTHER, ticket.number())).kind());
        assertEquals(
                Kind.WRONG_ORDER,
                refused(bureau.phone.rate(OTHER, ticket.number(), GOOD)).kind());
        assertEquals(
                first.until(), done(bureau.phone.call(TAKER, ticket.number())).until());

        bureau.clock.turn(Duration.ofMinutes(15));
        assertEquals(
                Kind.WRONG_ORDER,
                refused(bureau.phone.rate(TAKER, ticket.number(), GOOD)).kind());
        done(bureau.phone.call(OTHER, ticket.number()));
    }

    @Test
    void whoDoesNotAnswerIsPhonedAgainButNotForEver() throws Exception {
        Ticket ticket = waiting();
        done(bureau.phone.call(TAKER, ticket.number()));
        done(bureau.phone.missed(TAKER, ticket.number(), Missed.NO_ANSWER));
        assertEquals(List.of(), next());
        assertEquals(Optional.of("电话 1 次无人接听"), bureau.of(ticket, 1).reason());

        bureau.clock.turn(Duration.ofHours(4));
        assertEquals(List.of(ticket.number()), next());
        done(bureau.phone.call(OTHER, ticket.number()));
        done(bureau.phone.missed(OTHER, ticket.number(), Missed.NO_ANSWER));
        bureau.clock.turn(Duration.ofDays(3));
        assertEquals(List.of(), next());
    }

    @Test
    void whoDoesNotWishToRateIsAskedNoMore() throws Exception {
        Ticket ticket = waiting();
        done(bureau.phone.call(TAKER, ticket.number()));
        done(bureau.phone.missed(TAKER, ticket.number(), Missed.DECLINED));
        bureau.come("sms.city", Way.SMS, 0);
        bureau.later(Duration.ofHours(5));

        Round round = bureau.of(ticket, 1);
        assertEquals(Optional.of("电话联系，诉求人不愿评价"), round.reason());
        assertEquals(Round.Outcome.OPEN, round.outcome());
        assertEquals(Optional.empty(), round.nextAt());
        assertEquals(List.of(), next());
    }

    @Test
    void aCallCountsAmongTheInvitationsOfItsNumber() throws Exception {
        List<Ticket> tickets = List.of(waiting(), waiting(), waiting());
        done(bureau.phone.call(TAKER, tickets.get(0).number()));
        done(bureau.phone.call(TAKER, tickets.get(1).number()));
        Objection full = refused(bureau.phone.call(TAKER, tickets.get(2).number()));
        assertEquals("这一号码的询问次数已满", full.text());

        bureau.clock.turn(Duration.ofHours(19));
        assertTrue(next().contains(tickets.get(2).number()));
    }

    @Test
    void nobodyIsPhonedInTheQuietHours() throws Exception {
        Ticket ticket = waiting();
        bureau.clock.turn(Duration.ofHours(9));
        assertEquals(
                "现在是免打扰时段", refused(bureau.phone.call(TAKER, ticket.number())).text());
    }

    @Test
    void whoHadAPartInAMatterTakesDownNoRatingOfIt() throws Exception {
        Ticket ticket = waiting();
        Actor closer = Actor.of("center", Role.CENTER);
        Ruling<PhoneCall> ruling = bureau.phone.call(closer, ticket.number());
        assertEquals(Kind.FORBIDDEN, refused(ruling).kind());
        assertEquals(Optional.of(RatingLaw.RATING), refused(ruling).basis());
        assertEquals(
                Optional.of(RatingLaw.ID),
                ((Ruling.Refused<PhoneCall>) ruling).law().map(Citation::id));
    }

    /** While the law of the ticket is away nobody is let who had a hand in it. */
    @Test
    void withoutALawItIsNoOtherWay() throws Exception {
        Ticket ticket = waiting();
        PhoneDesk desk = PhoneDesks.of(bureau.tables, bureau.door, List::of, bureau.clock);
        Objection why = refused(desk.call(Actor.of("center", Role.CENTER), ticket.number()));
        assertEquals(Kind.FORBIDDEN, why.kind());
        assertEquals(Optional.empty(), why.basis());
        assertEquals(Door.PHONE, done(desk.call(TAKER, ticket.number())).phone());
    }

    /** Another city may read it otherwise. */
    @Test
    void whoMayByTheLawOfTheTicketTakesItDown() throws Exception {
        Ticket ticket = waiting();
        PhoneDesk desk = PhoneDesks.of(bureau.tables, bureau.door, () -> List.of(new RatingLaw(true)), bureau.clock);
        assertEquals(
                Door.PHONE,
                done(desk.call(Actor.of("center", Role.CENTER), ticket.number()))
                        .phone());
    }

    @Test
    void unitsPhoneNobody() {
        Actor officer = Actor.officer("shanshan", SHANSHAN);
        assertEquals(Kind.FORBIDDEN, refused(bureau.phone.next(officer)).kind());
        assertEquals(
                Optional.of(RatingLaw.RATING),
                refused(bureau.phone.next(officer)).basis());
        assertEquals(
                Kind.FORBIDDEN,
                refused(bureau.phone.call(officer, new TicketNumber("20250328-000001")))
                        .kind());
    }

    @Test
    void whoHasRatedMeanwhileIsNotPhoned() throws Exception {
        Ticket ticket = waiting();
        done(bureau.phone.call(TAKER, ticket.number()));
        bureau.door.archived(ticket.number());
        assertEquals(
                Kind.WRONG_ORDER,
                refused(bureau.phone.rate(TAKER, ticket.number(), GOOD)).kind());
        bureau.tell();
        assertInstanceOf(Ruling.Unknown.class, bureau.phone.call(OTHER, ticket.number()));
        assertEquals(Round.Outcome.UNRATED, bureau.of(ticket, 1).outcome());
    }

    /** One who may be phoned. */
    private Ticket waiting() throws InterruptedException {
        Ticket ticket = bureau.door.closed(SHANSHAN);
        bureau.round();
        bureau.later(Duration.ofHours(1));
        return ticket;
    }

    private List<TicketNumber> next() {
        return done(bureau.phone.next(OTHER)).stream()
                .map(it -> it.round().ticket())
                .toList();
    }

    private static <T> T done(Ruling<T> ruling) {
        if (ruling instanceof Ruling.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError("Not done: " + ruling);
    }

    private static Objection refused(Ruling<?> ruling) {
        if (ruling instanceof Ruling.Refused<?> refused) {
            return refused.objections().get(0);
        }
        throw new AssertionError("Not refused: " + ruling);
    }
}
