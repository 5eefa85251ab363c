package org.hotline12345.ticket;

import static org.hotline12345.ticket.House.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BellTest {

    private static final Duration HALF = Duration.ofDays(3);
    private static final Duration OUT = Duration.ofDays(5);

    private final House house = new House();
    private final Bell bell = new Bell(house.store, house.door, house.world);

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void eachShareRingsOnceAndNotBefore() {
        TicketNumber number = house.accept("第一件").number();
        bell.ring();
        assertEquals(List.of("Accept"), house.steps(number));
        house.later(HALF);
        bell.ring();
        bell.ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(number));
        house.later(HALF);
        bell.ring();
        bell.ring();
        assertEquals(List.of("Accept", "Ring", "Ring"), house.steps(number));
    }

    @Test
    void whatAnotherNodeRangDoesNotRingAgain() {
        TicketNumber number = house.accept("第一件").number();
        house.later(HALF);
        bell.ring();
        new Bell(house.store, house.door, house.world).ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(number));
    }

    /** A warning moves the ticket nowhere: who saw it before has seen it as it stands, and is not held up by a timer. */
    @Test
    void whoSawTheTicketBeforeAWarningMayGoOn() {
        Ticket seen = house.accept("第一件");
        house.later(HALF);
        bell.ring();

        Reply reply = house.take(seen, new HandOver("110", "已转接"), seen.version());
        assertInstanceOf(Reply.Done.class, reply);
        assertEquals(3, house.now(seen.number()).version());
    }

    @Test
    void whoSawTheTicketBeforeSomebodyMovedItMayNot() {
        Ticket seen = house.accept("第一件");
        Step step = new Dispatch(Village.SHANSHAN, Optional.empty());
        house.later(HALF);
        bell.ring();
        house.take(seen, step);

        assertEquals(new Reply.Stale(seen.number(), 1, 3), house.take(seen, step, 1));
        assertEquals(new Reply.Stale(seen.number(), 4, 3), house.take(seen, step, 4));
        assertEquals(List.of("Accept", "Ring", "Dispatch"), house.steps(seen.number()));
    }

    /** Another node rings the ticket while this one is at it: this one must be free to ring it again as soon as it is due. */
    @Test
    void whoCameSecondDoesNotRest() {
        Ticket ticket = house.accept("第一件");
        Bell first = new Bell(house.store, house.door, house.world);
        Bell second = new Bell(house.store, new Overtaken(house.door, first::ring), house.world);
        Instant soonOut = ticket.clocks().get(0).due().minusSeconds(10);
        house.later(Duration.between(NOON, soonOut));
        second.ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(ticket.number()));
        house.later(Duration.ofSeconds(20));
        second.ring();
        assertEquals(List.of("Accept", "Ring", "Ring"), house.steps(ticket.number()));
    }

    @Test
    void whatNobodyRatedInTimeIsArchived() {
        Ticket ticket = house.take(house.accept("第一件"), new HandOver("110", "已转接"));
        house.later(OUT);
        bell.ring();
        bell.ring();
        assertEquals(Status.ARCHIVED, house.now(ticket.number()).status());
        assertEquals(List.of("Accept", "HandOver", "Archive"), house.steps(ticket.number()));
    }

    /** The house rule does not let a ticket ring that may be rated: it must not be asked for again at once. */
    @Test
    void whoMayNotRingRestsAndTheOthersRing() {
        Ticket refused = house.take(house.accept("第一件"), new HandOver("110", "已转接"));
        TicketNumber other = house.accept("第二件").number();
        house.later(HALF);
        bell.ring();
        bell.ring();
        assertEquals(2, house.steps(refused.number()).size());
        assertEquals(List.of("Accept", "Ring"), house.steps(other));
    }

    @Test
    void nothingIsLostWhileTheStoreIsAway() {
        TicketNumber number = house.accept("第一件").number();
        house.later(HALF);
        house.store.goAway();
        assertThrows(StoreUnavailable.class, bell::ring);
        house.store.comeBack();
        bell.ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(number));
    }

    /** A door before which somebody else is always first. */
    private record Overtaken(Tickets door, Runnable somebodyElse) implements Tickets {

        @Override
        public Reply take(StepRequest request) {
            somebodyElse.run();
            return door.take(request);
        }

        @Override
        public Optional<Look> look(Caller caller, TicketNumber number) {
            return door.look(caller, number);
        }

        @Override
        public Page list(Caller caller, Selection selection) {
            return door.list(caller, selection);
        }
    }
}
