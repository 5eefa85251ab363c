package org.hotline12345.ticket;

import static org.hotline12345.ticket.House.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The machine's clock is put forward or back by an hour while the platform runs. */
class ClockThatJumpsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration BACK = HOUR.negated();

    private final House house = new House();
    private final Bell bell = new Bell(house.store, house.door, house.world);

    @AfterEach
    void stop() {
        house.close();
    }

    /** What moved in the hour that was taken back moves on, at the earliest time that the record allows. */
    @Test
    void backTicketsOfTheHourThatIsGoneMoveOnInOrder() {
        house.later(HOUR);
        Ticket ticket = house.accept("停水");
        house.later(BACK);

        assertInstanceOf(
                Reply.Done.class,
                house.take(ticket, new Dispatch(Village.SHANSHAN, Optional.empty()), ticket.version()));
        List<Event> events = house.store.events(ticket.number());
        assertEquals(List.of(NOON.plus(HOUR), NOON.plus(HOUR)), times(events));
        assertEquals(List.of(1, 2), events.stream().map(Event::sequence).toList());
    }

    /** And once the clock has caught up, by the clock again. */
    @Test
    void backAndCaughtUpTheClockCountsAgain() {
        house.later(HOUR);
        Ticket ticket = house.accept("停水");
        house.later(BACK);
        house.later(HOUR.plusMinutes(1));

        house.take(ticket, new Dispatch(Village.SHANSHAN, Optional.empty()));
        assertEquals(
                NOON.plus(HOUR).plusSeconds(60),
                times(house.store.events(ticket.number())).get(1));
    }

    @Test
    void backNothingRingsBeforeItsTimeByTheClockAndThenItDoes() {
        Ticket ticket = house.accept("停水");
        Instant half = ticket.clocks().get(0).alarm().orElseThrow();
        house.later(Duration.between(NOON, half));
        house.later(BACK);
        bell.ring();
        assertEquals(List.of("Accept"), house.steps(ticket.number()));
        house.later(HOUR);
        bell.ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(ticket.number()));
    }

    /** What an hour too early has rung is not rung again when the clock is put right. */
    @Test
    void forwardWhatIsDueByTheClockRingsOnce() {
        Ticket ticket = house.accept("停水");
        Instant half = ticket.clocks().get(0).alarm().orElseThrow();
        house.later(Duration.between(NOON, half).minus(Duration.ofMinutes(30)));
        bell.ring();
        assertEquals(List.of("Accept"), house.steps(ticket.number()));
        house.later(HOUR);
        bell.ring();
        house.later(BACK);
        bell.ring();
        house.later(HOUR);
        bell.ring();
        assertEquals(List.of("Accept", "Ring"), house.steps(ticket.number()));
    }

    /** A ticket may not ring now and rests for a while: not for an hour more because the clock went back. */
    @Test
    void backWhoRestsIsAskedAgain() {
        house.take(house.accept("停水"), new HandOver("110", "已转接"));
        AtomicInteger asked = new AtomicInteger();
        Bell counted = new Bell(house.store, new Counted(house.door, asked), house.world);
        house.later(Duration.ofDays(3));
        counted.ring();
        counted.ring();
        assertEquals(1, asked.get());
        house.later(BACK);
        counted.ring();
        assertEquals(2, asked.get());
    }

    @Test
    void backNoticesRestNoLongerThanUsual() {
        Ticket ticket = house.accept("停水");
        Recounting recounting = new Recounting(house.door, house.world, house.calendar, Duration.ofSeconds(30));
        house.calendar.takeOut(House.MONDAY);
        recounting.check();
        house.later(BACK);
        recounting.check();
        house.later(Duration.ofSeconds(30));
        recounting.check();
        assertEquals(List.of("Accept", "Recount"), house.steps(ticket.number()));
    }

    private record Counted(Tickets door, AtomicInteger asked) implements Tickets {

        @Override
        public Reply take(StepRequest request) {
            asked.incrementAndGet();
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

    private static List<Instant> times(List<Event> events) {
        return events.stream().map(Event::at).toList();
    }
}
