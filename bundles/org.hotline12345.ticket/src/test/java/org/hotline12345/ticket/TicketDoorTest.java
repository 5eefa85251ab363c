package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicketDoorTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));
    private static final Caller ANYONE = Caller.of(Actor.anyone());
    private static final Caller SHANSHAN = Caller.of(Actor.officer("shanshan", Village.SHANSHAN));
    private static final Caller TOKSUN = Caller.of(Actor.officer("toksun", Village.TOKSUN));

    private final MemoryStore store = new MemoryStore();
    private final Village city = new Village();
    private final List<Regulation> regulations = new CopyOnWriteArrayList<>(List.of(new HouseRule()));
    private final MemoryReceivers receivers = new MemoryReceivers(store);
    private final Courier courier = receivers.courier();
    private final Unlike alike = new Unlike();
    private final TicketDoor door = new TicketDoor(
            store,
            new OwnSubtree(city),
            city,
            new World(() -> regulations, city, Weekdays.plain(), store, List::of, Clock.fixed(NOON, ZoneOffset.UTC)),
            courier,
            alike,
            receivers.vitals(Clock.systemUTC()));

    @AfterEach
    void stop() {
        courier.stop();
    }

    @Test
    void aMatterGetsANumberOfTheDayAndACodeThatOpensIt() {
        Reply.Done done = accepted("第一件", Optional.empty());
        assertEquals("20250328-000001", done.ticket().number().value());
        assertTrue(look(done, done.queryCode()).isPresent());
        assertFalse(look(done, Optional.of("WRONG234")).isPresent());
        assertFalse(look(done, Optional.empty()).isPresent());
    }

    @Test
    void whoTakesAMatterInSeesWhatLooksAlikeAndARequesterDoesNot() {
        Alike other = new Alike(
                new TicketNumber("20250327-000001"), Status.IN_HANDLING, List.of(), NOON, "停水", List.of(), 70);
        alike.find(other);

        assertEquals(List.of(other), accepted("第一件", Optional.empty()).alike());
        StepRequest own = request(matter("第二件", Optional.empty()), Optional.empty());
        Reply byRequester =
                door.take(new StepRequest(ANYONE, own.ticket(), own.step(), own.at(), own.version(), own.key()));
        assertEquals(List.of(), assertInstanceOf(Reply.Done.class, byRequester).alike());
    }

    @Test
    void aMatterIsTakenInThoughItCannotBeCompared() {
        alike.goAway();

        assertEquals(List.of(), accepted("第一件", Optional.empty()).alike());
    }

    @Test
    void theRequesterTakesStepsOfTheOwnTicketWithTheCode() {
        Reply.Done done = accepted("第一件", Optional.empty());
        Step step = new AnswerAtOnce("算了", Optional.empty());
        Caller withCode = new Caller(Actor.anyone(), done.queryCode());

        assertInstanceOf(Reply.Unknown.class, take(ANYONE, done.ticket(), step));
        Reply.Done answered = assertInstanceOf(Reply.Done.class, take(withCode, done.ticket(), step));
        assertEquals(done.ticket().number().value(), answered.event().actor().name());
    }

    @Test
    void theSameKeyTwiceIsOneTicketAndOneCode() {
        Reply.Done first = accepted("第一件", Optional.of("k1"));
        Reply.Done again = accepted("第一件", Optional.of("k1"));

        assertEquals(first.ticket().number(), again.ticket().number());
        assertEquals(first.queryCode(), again.queryCode());
        assertTrue(again.repeated());
        assertEquals(1, store.size());
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        accepted("第一件", Optional.of("k1"));

        assertInstanceOf(Reply.KeyReused.class, accept("第二件", Optional.of("k1")));
        assertInstanceOf(Reply.KeyReused.class, door.take(request(withPhone("13900000000"), Optional.of("k1"))));
        assertEquals(1, store.size());
    }

    @Test
    void aStepWithAKeyIsTakenOnce() {
        Ticket ticket = accepted("第一件", Optional.empty()).ticket();
        StepRequest dispatch = new StepRequest(
                CALL_TAKER,
                Optional.of(ticket.number()),
                new Dispatch(Village.SHANSHAN, Optional.empty()),
                Optional.empty(),
                Optional.of(1),
                Optional.of("k2"));

        Reply.Done first = assertInstanceOf(Reply.Done.class, door.take(dispatch));
        Reply.Done again = assertInstanceOf(Reply.Done.class, door.take(dispatch));

        assertEquals(first.event(), again.event());
        assertTrue(again.repeated());
        assertEquals(2, again.ticket().version());
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());
        StepRequest late = new StepRequest(
                SHANSHAN,
                Optional.of(ticket.number()),
                new Sign(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.of(1),
                Optional.empty());

        assertEquals(new Reply.Stale(ticket.number(), 1, 2), door.take(late));
        assertEquals(2, store.find(ticket.number()).orElseThrow().version());
    }

    @Test
    void aStepThatLostARaceIsJudgedAnewAndGivesUpInTheEnd() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());
        Step sign = new Sign(Optional.empty(), Optional.empty());

        store.loseRaces(4);
        assertInstanceOf(Reply.Unavailable.class, take(SHANSHAN, ticket, sign));
        store.loseRaces(2);
        assertInstanceOf(Reply.Done.class, take(SHANSHAN, ticket, sign));
    }

    @Test
    void aRefusedStepSaysWhyAndChangesNothing() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());
        Step again = new Dispatch(Village.TOKSUN, Optional.empty());

        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, take(CALL_TAKER, ticket, again));

        assertEquals(Objection.Kind.WRONG_ORDER, refused.objections().get(0).kind());
        assertEquals(Optional.of(ticket), store.find(ticket.number()));
    }

    @Test
    void aUnitSeesItsOwnSubtreeOnly() {
        Ticket ticket = dispatched(Village.WATER.value());

        assertTrue(door.look(SHANSHAN, ticket.number()).isPresent());
        assertFalse(door.look(TOKSUN, ticket.number()).isPresent());
        assertInstanceOf(Reply.Unknown.class, take(TOKSUN, ticket, new Sign(Optional.empty(), Optional.empty())));
        assertEquals(1, door.list(SHANSHAN, all()).tickets().size());
        assertEquals(0, door.list(TOKSUN, all()).tickets().size());
    }

    @Test
    void aLookSaysWhatCanBeDoneNext() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());

        assertEquals(
                List.of(Sign.class),
                door.look(SHANSHAN, ticket.number()).orElseThrow().possible());
    }

    @Test
    void pagesFollowOneAnother() {
        accepted("一", Optional.empty());
        accepted("二", Optional.empty());
        accepted("三", Optional.empty());

        Page first = door.list(CALL_TAKER, new Selection(Optional.empty(), Optional.empty(), Optional.empty(), 2));
        Page second = door.list(CALL_TAKER, new Selection(Optional.empty(), Optional.empty(), first.next(), 2));

        assertEquals(List.of("三", "二"), texts(first));
        assertEquals(List.of("一"), texts(second));
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    void aStoreThatIsAwayIsSaidAndNothingIsLost() {
        store.goAway();
        assertInstanceOf(Reply.Unavailable.class, accept("第一件", Optional.of("k1")));
        assertThrows(TicketsUnavailable.class, () -> door.list(CALL_TAKER, all()));
        store.comeBack();
        assertInstanceOf(Reply.Done.class, accept("第一件", Optional.of("k1")));
    }

    @Test
    void withoutItsRegulationATicketWaits() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());
        Step sign = new Sign(Optional.empty(), Optional.empty());
        regulations.clear();

        Reply.Lawless lawless = assertInstanceOf(Reply.Lawless.class, take(SHANSHAN, ticket, sign));
        assertTrue(lawless.reason().contains(ticket.regulation()), lawless::reason);
        assertInstanceOf(Reply.Lawless.class, accept("第二件", Optional.empty()));
        assertEquals(
                List.of(), door.look(SHANSHAN, ticket.number()).orElseThrow().possible());

        regulations.add(new HouseRule());
        assertInstanceOf(Reply.Done.class, take(SHANSHAN, ticket, sign));
    }

    @Test
    void aRefusalNamesTheRegulationThatJudged() {
        Ticket ticket = dispatched(Village.SHANSHAN.value());

        Reply.Refused refused = assertInstanceOf(
                Reply.Refused.class, take(CALL_TAKER, ticket, new Sign(Optional.empty(), Optional.empty())));

        assertEquals(Optional.of(new HouseRule().citation()), refused.law());
    }

    private static Selection all() {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), 10);
    }

    private static List<String> texts(Page page) {
        return page.tickets().stream().map(it -> it.matter().text()).toList();
    }

    private Ticket dispatched(String unit) {
        Ticket ticket = accepted("第一件", Optional.empty()).ticket();
        Step dispatch = new Dispatch(new UnitId(unit), Optional.empty());
        return assertInstanceOf(Reply.Done.class, take(CALL_TAKER, ticket, dispatch))
                .ticket();
    }

    private Reply take(Caller caller, Ticket ticket, Step step) {
        return door.take(StepRequest.of(caller, ticket.number(), step));
    }

    private Optional<Look> look(Reply.Done done, Optional<String> code) {
        TicketNumber number = done.ticket().number();
        return door.look(new Caller(Actor.anyone(), code), number);
    }

    private Reply.Done accepted(String text, Optional<String> key) {
        return assertInstanceOf(Reply.Done.class, accept(text, key));
    }

    private Reply accept(String text, Optional<String> key) {
        return door.take(request(matter(text, Optional.empty()), key));
    }

    private static Accept withPhone(String phone) {
        return matter("第一件", Optional.of(new Contact(Optional.empty(), Optional.of(phone), Optional.empty())));
    }

    private static StepRequest request(Step step, Optional<String> key) {
        return new StepRequest(CALL_TAKER, Optional.empty(), step, Optional.empty(), Optional.empty(), key);
    }

    private static Accept matter(String text, Optional<Contact> contact) {
        return new Accept(
                Channel.PHONE, Kind.HELP, "水电气热/停水", "650421", Optional.empty(), text, Optional.empty(), contact);
    }
}
