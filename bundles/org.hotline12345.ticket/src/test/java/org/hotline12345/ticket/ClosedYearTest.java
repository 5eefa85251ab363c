package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.Weekdays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketArchived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the door says of a year that was taken out, or for which nothing is ready. */
class ClosedYearTest {

    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));
    private static final Caller ANYONE = Caller.of(Actor.anyone());
    private static final Caller SHANSHAN = Caller.of(Actor.officer("shanshan", Village.SHANSHAN));

    private final MemoryStore store = new MemoryStore();
    private final Village city = new Village();
    private final MemoryReceivers receivers = new MemoryReceivers(store);
    private final Courier courier = receivers.courier();
    private final TicketDoor door = new TicketDoor(
            store,
            new OwnSubtree(city),
            city,
            new World(
                    () -> List.of(new HouseRule()),
                    city,
                    Weekdays.plain(),
                    store,
                    List::of,
                    Clock.fixed(House.NOON, ZoneOffset.UTC)),
            courier,
            new Unlike(),
            receivers.vitals(Clock.systemUTC()));

    @AfterEach
    void stop() {
        courier.stop();
    }

    @Test
    void ofAYearThatWasTakenOutItIsSaidThatItWasAndNoMore() {
        TicketNumber number = accepted().ticket().number();
        int year = number.year();
        TicketNumber never = new TicketNumber(year + "0101-999999");
        store.archive(year);
        for (TicketNumber each : List.of(number, never)) {
            Reply reply = door.take(StepRequest.of(SHANSHAN, each, new Sign(Optional.empty(), Optional.empty())));
            assertEquals(new Reply.Archived(each, year), reply);
            assertEquals(
                    year,
                    assertThrows(TicketArchived.class, () -> door.look(ANYONE, each))
                            .year());
        }
        TicketNumber other = new TicketNumber("19990101-000001");
        assertEquals(Optional.empty(), door.look(SHANSHAN, other));
    }

    @Test
    void whatIsSentAgainAfterItsYearWasTakenOutIsNotTakenTwice() {
        Reply.Done done = accepted();
        TicketNumber number = done.ticket().number();
        store.archive(number.year());
        assertEquals(new Reply.Archived(number, number.year()), accept());
        assertEquals(0, store.size());
    }

    @Test
    void aYearForWhichNothingIsReadyTakesNoTicketsAndSaysSo() {
        store.closeYear();
        Reply.Unavailable later = assertInstanceOf(Reply.Unavailable.class, accept());
        assertTrue(later.reason().contains("时钟"), later::reason);
    }

    private Reply.Done accepted() {
        return assertInstanceOf(Reply.Done.class, accept());
    }

    /** The same request each time. */
    private Reply accept() {
        Accept matter = new Accept(
                Channel.PHONE,
                Kind.HELP,
                "水电气热/停水",
                "650421",
                Optional.empty(),
                "第一件",
                Optional.empty(),
                Optional.empty());
        return door.take(new StepRequest(
                CALL_TAKER, Optional.empty(), matter, Optional.empty(), Optional.empty(), Optional.of("k1")));
    }
}
