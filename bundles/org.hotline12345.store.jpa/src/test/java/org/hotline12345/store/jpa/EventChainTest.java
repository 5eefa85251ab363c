package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.OptionalInt;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class EventChainTest {

    private final Documents documents = new Documents();
    private final Outcome.Moved taken = Moves.taken(new TicketNumber("20250328-000001"));
    private final Outcome.Moved dispatched = Moves.dispatched(taken.ticket(), Moves.SHANSHAN);
    private final Outcome.Moved signed = Moves.signed(dispatched.ticket());

    private final EventRow first = row(taken.event(), EventChain.START);
    private final EventRow second = row(dispatched.event(), first.hash());
    private final EventRow third = row(signed.event(), second.hash());

    @Test
    void aChainAsItWasRecordedHolds() {
        assertEquals(OptionalInt.empty(), EventChain.broken(List.of()));
        assertEquals(OptionalInt.empty(), EventChain.broken(List.of(first, second, third)));
    }

    @Test
    void anEventTakenOutBreaksIt() {
        assertEquals(OptionalInt.of(2), EventChain.broken(List.of(first, third)));
        assertEquals(OptionalInt.of(1), EventChain.broken(List.of(second, third)));
    }

    @Test
    void anEventRecordedAnewBreaksWhatFollows() {
        Event forged = Moves.dispatched(taken.ticket(), Moves.TOKSUN).event();
        assertEquals(OptionalInt.of(3), EventChain.broken(List.of(first, row(forged, first.hash()), third)));
    }

    @Test
    void neighboursCannotTradeLetters() {
        assertNotEquals(Sha256.of("ab", "c"), Sha256.of("a", "bc"));
        assertEquals(64, Sha256.of("字").length());
    }

    private EventRow row(Event event, String previous) {
        return new EventRow(event, "{}", previous, documents);
    }
}
