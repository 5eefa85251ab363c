package org.hotline12345.ticket.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.step.Recount;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Opening;
import org.hotline12345.ticket.MemoryStore;
import org.hotline12345.ticket.OwnSubtree;
import org.hotline12345.ticket.api.Alike;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.LikelySame.Comparison;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.Test;

class LikelyTicketsTest {

    private static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));
    private static final Draft TOLD = new Draft(
            Optional.of("新城路昨晚开始停水"), Optional.of("水电气热/停水"), Optional.of("650421/鄯善镇"), Optional.of("13899990000"));

    private final MemoryStore store = new MemoryStore();
    private final Nearby nearby = new Nearby();
    private final LikelyTickets tickets = new LikelyTickets(
            store, nearby, new OwnSubtree(new Town()), new Town(), new Defaults(), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void whoTakesNoMattersInIsRefused() {
        for (Caller caller :
                List.of(Caller.of(Actor.anyone()), Caller.of(Actor.officer("shanshan", new UnitId("650421"))))) {
            Comparison.Refused refused = assertInstanceOf(Comparison.Refused.class, tickets.compare(caller, TOLD));
            assertEquals(Objection.Kind.FORBIDDEN, refused.objections().get(0).kind());
            assertInstanceOf(Comparison.Refused.class, tickets.compare(caller, new TicketNumber("20250328-000001")));
        }
    }

    @Test
    void theStoreIsAskedForTheTimeAndThePlaceThatCount() {
        found(tickets.compare(CALL_TAKER, TOLD));
        assertEquals(Optional.of(NOON.minus(Duration.ofDays(180))), nearby.closedSince);
        assertEquals(Optional.of(LocalDate.of(2025, 2, 26)), nearby.runningSince);
        assertEquals(Set.of("650421", "650421/鄯善镇"), nearby.places);
        assertEquals("水电气热", nearby.theme);
    }

    @Test
    void theLikeliestComeFirstAndNoMoreThanAHandful() {
        Ticket like = kept("新城路附近昨天晚上开始停水");
        Ticket less = kept("新城路停水");
        nearby.own.add(less);
        nearby.others.add(less);
        nearby.others.add(like);
        nearby.own.add(like);
        assertEquals(List.of(like.number(), less.number()), numbers(tickets.compare(CALL_TAKER, TOLD)));
        for (int i = 0; i < 9; i++) {
            nearby.others.add(kept("新城路昨晚停水"));
        }
        assertEquals(5, found(tickets.compare(CALL_TAKER, TOLD)).size());
    }

    @Test
    void aTicketIsNotComparedWithItselfNorWithWhatItWasJoinedTo() {
        Ticket main = kept("新城路附近昨天晚上开始停水");
        Ticket other = kept("新城路昨晚停水");
        Ticket mine = kept("新城路昨晚开始停水");
        nearby.others.addAll(List.of(main, other, mine));
        assertEquals(
                Set.of(main.number(), other.number()), Set.copyOf(numbers(tickets.compare(CALL_TAKER, mine.number()))));
        commit(mine.attachedTo(main.number()).moved(NOON));
        assertEquals(List.of(other.number()), numbers(tickets.compare(CALL_TAKER, mine.number())));
    }

    @Test
    void anUnknownTicketIsSaidToBe() {
        TicketNumber number = new TicketNumber("20250328-000009");
        assertEquals(new Comparison.Unknown(number), tickets.compare(CALL_TAKER, number));
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() {
        nearby.away = true;
        assertThrows(TicketsUnavailable.class, () -> tickets.compare(CALL_TAKER, TOLD));
    }

    private Ticket kept(String text) {
        Opening opening = new Opening(
                LocalDate.of(2025, 3, 28),
                number -> moved(renumbered(number, Pair.ticket("水电气热/停水", "650421/鄯善镇", text))),
                new Confidential(Contact.none(), "K7Q2M9"),
                Optional.empty());
        return assertInstanceOf(Creation.Created.class, store.create(opening))
                .moved()
                .ticket();
    }

    private void commit(Ticket ticket) {
        store.commit(moved(ticket), Optional.empty());
    }

    private static Ticket renumbered(TicketNumber number, Ticket ticket) {
        return Ticket.draft(number, "turpan", "", ticket.matter());
    }

    private static Outcome.Moved moved(Ticket ticket) {
        return new Outcome.Moved(
                ticket,
                new Event(
                        ticket.number(),
                        ticket.version(),
                        new Recount(""),
                        Actor.system(),
                        NOON,
                        NOON,
                        "A9.2",
                        Optional.empty(),
                        ""));
    }

    private static List<Alike> found(Comparison comparison) {
        return assertInstanceOf(Comparison.Found.class, comparison).tickets();
    }

    private static List<TicketNumber> numbers(Comparison comparison) {
        return found(comparison).stream().map(Alike::number).toList();
    }

    /** The settings of whoever has configured nothing. */
    private record Defaults() implements AlikeSettings {

        @Override
        public int closedDays() {
            return 180;
        }

        @Override
        public int othersDays() {
            return 30;
        }

        @Override
        public int shown() {
            return 5;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return AlikeSettings.class;
        }
    }
}
