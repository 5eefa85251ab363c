package org.hotline12345.evaluation.asking;

import static org.hotline12345.evaluation.kit.Town.SHANSHAN;
import static org.hotline12345.evaluation.kit.Town.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.store.Opening;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private final HandClock clock = new HandClock(Instant.parse("2025-03-28T04:00:00Z"));
    private final Door door = new Door(clock);

    @Test
    void whoClosedAPartSinceTheLastRatingIsRated() {
        Ticket closed = door.closed(SHANSHAN, TOKSUN);
        Event first = door.last();
        clock.turn(Duration.ofHours(1));
        door.take(StepRequest.of(
                door.vouchedFor(closed.number(), "").orElseThrow(),
                closed.number(),
                new Evaluate(Rating.SATISFIED, Rating.DISSATISFIED, Optional.empty())));
        Event rating = door.last();
        clock.turn(Duration.ofDays(1));
        Ticket redone = door.redone(closed.number(), SHANSHAN);
        Event second = door.last();

        assertEquals(Optional.empty(), Openings.of(redone, rating));
        Opening late = Openings.of(redone, first).orElseThrow();
        assertEquals(1, late.nth());
        assertEquals(Set.of(SHANSHAN, TOKSUN), late.units());
        assertEquals(first.at().plus(Duration.ofDays(7)), late.until());
        Opening again = Openings.of(redone, second).orElseThrow();
        assertEquals(2, again.nth());
        assertEquals(Set.of(SHANSHAN), again.units());
    }

    @Test
    void whatTheCenterAnsweredIsNoUnits() {
        Ticket answered = door.closed();
        assertEquals(Set.of(), Openings.of(answered, door.last()).orElseThrow().units());
    }
}
