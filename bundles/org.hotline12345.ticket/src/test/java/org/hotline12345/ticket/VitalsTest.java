package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.Test;

class VitalsTest {

    private static final Caller ANYONE = Caller.of(Actor.anyone());
    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));

    @Test
    void stepsAreCountedByTheirKindAndRefusalsByTheirParagraph() {
        try (House house = new House()) {
            Ticket ticket = house.accept("停水");
            house.accept("停电");
            Reply refused = house.door.take(StepRequest.of(CALL_TAKER, ticket.number(), new Archive("还没有办")));

            Reply.Refused refusal = assertInstanceOf(Reply.Refused.class, refused);
            String paragraph =
                    refusal.objections().get(0).basis().map(it -> it.key()).orElse("none");
            assertEquals(Map.of("Accept", 2L), house.vitals.taken());
            assertEquals(Map.of(paragraph, 1L), house.vitals.refused());
        }
    }

    @Test
    void whatThePlatformItselfIsRefusedIsNoNews() {
        try (House house = new House()) {
            Ticket ticket = house.accept("停水");
            Reply refused = house.door.take(StepRequest.of(Watcher.SYSTEM, ticket.number(), new Ring()));

            assertInstanceOf(Reply.Refused.class, refused);
            assertEquals(Map.of(), house.vitals.refused());
        }
    }

    @Test
    void whatIsNotThereIsNotCounted() {
        try (House house = new House()) {
            Ticket ticket = house.accept("停水");
            house.door.take(StepRequest.of(ANYONE, ticket.number(), new Archive("陌生人")));

            assertEquals(Map.of("Accept", 1L), house.vitals.taken());
        }
    }

    @Test
    void theOutboxSaysHowLongTheOldestWaits() {
        try (House house = new House()) {
            assertEquals(new Pulse.Outbox(0, Optional.empty()), house.vitals.outbox());
            Instant first = house.clock.instant();
            house.accept("停水");
            house.later(Duration.ofMinutes(2));
            house.accept("停电");

            assertEquals(new Pulse.Outbox(2, Optional.of(first)), house.vitals.outbox());
            house.store.goAway();
            assertThrows(TicketsUnavailable.class, house.vitals::outbox);
        }
    }

    @Test
    void theWatcherIsAsOldAsItsLastLook() {
        try (House house = new House()) {
            Instant began = house.clock.instant();
            house.later(Duration.ofMinutes(2));
            assertEquals(began, house.vitals.watched());

            house.vitals.beat();
            assertEquals(began.plus(Duration.ofMinutes(2)), house.vitals.watched());
        }
    }
}
