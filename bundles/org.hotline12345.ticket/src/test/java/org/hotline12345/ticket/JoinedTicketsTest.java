package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.Attach;
import org.hotline12345.law.step.HandOver;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.ClockKind;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.Term;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JoinedTicketsTest {

    private final House house = new House();
    private final JoinedTickets joined = new JoinedTickets(house.store, house.door);
    private final Ticket running = house.accept("停水");
    private final Ticket second = house.take(house.accept("又停水"), new Attach(running.number(), "同一事项"));

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void theRunningTicketIsRemindedOnce() {
        joined.settle();
        joined.settle();
        assertEquals(List.of(second.number()), house.now(running.number()).attached());
        assertEquals(List.of("Accept", "Remind"), house.steps(running.number()));
        assertEquals(Status.ATTACHED, house.now(second.number()).status());
    }

    @Test
    void whoWasJoinedIsToldWhatBecameOfIt() {
        joined.settle();
        house.take(running, new HandOver("110", "已转接"));
        joined.settle();
        joined.settle();
        assertEquals(List.of("Accept", "Attach", "Inform"), house.steps(second.number()));
        assertEquals("您反映的事项已并入工单 " + running.number() + "，该工单已办结", account(second));
    }

    @Test
    void whoWasJoinedTooLateForAReminderIsToldAllTheSame() {
        house.take(running, new HandOver("110", "已转接"));
        joined.settle();
        assertEquals(List.of("Accept", "HandOver"), house.steps(running.number()));
        assertEquals(Status.ARCHIVED, house.now(second.number()).status());
    }

    @Test
    void whoWasJoinedToOneThatWasJoinedIsToldAfterIt() {
        Ticket third = house.accept("还停水");
        house.take(third, new Attach(second.number(), "同一事项"));
        house.take(running, new HandOver("110", "已转接"));
        joined.settle();
        joined.settle();
        assertEquals(Status.ARCHIVED, house.now(third.number()).status());
    }

    @Test
    void whoWasJoinedIsToldOfEachExtensionOnce() {
        Instant granted = House.NOON.plusSeconds(60);
        Clock closing = Clock.started(ClockKind.CLOSING, "H1", Term.workingDays(5), House.NOON, house.calendar);
        Ticket handled = running.with(Assignment.delivered(
                        1,
                        Village.SHANSHAN,
                        House.NOON,
                        false,
                        List.of(closing.extend(new Grant("A18", 3, granted), house.calendar))))
                .in(Status.IN_HANDLING)
                .moved(granted);
        house.store.commit(new Outcome.Moved(handled, event(handled, granted)), Optional.empty());

        joined.settle();
        joined.settle();

        assertEquals(List.of("Accept", "Attach", "InformOfExtension"), house.steps(second.number()));
        assertEquals("您反映的事项已并入工单 " + running.number() + "，该工单经审核于 2025-03-28 12:01 同意延期 3 个工作日", account(second));
        assertEquals(Status.ATTACHED, house.now(second.number()).status());
    }

    private static Event event(Ticket ticket, Instant at) {
        return new Event(
                ticket.number(),
                ticket.version(),
                new AgreeExtension(Optional.empty(), "已告知"),
                Actor.of("center", Role.CENTER),
                at,
                at,
                "A18",
                Optional.of(1),
                "同意延期");
    }

    @Test
    void nothingIsLostWhileTheStoreIsAway() {
        house.store.goAway();
        assertThrows(TicketsUnavailable.class, joined::settle);
        house.store.comeBack();
        joined.settle();
        assertEquals(List.of("Accept", "Remind"), house.steps(running.number()));
    }

    private String account(Ticket ticket) {
        return house.store.events(ticket.number()).get(2).account();
    }
}
