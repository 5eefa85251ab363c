package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.hotline12345.store.jpa.Moves.TOKSUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.Query;
import org.junit.jupiter.api.Test;

/** What the store promises, on any database: what was written can be listed, and the record cannot be changed unseen. */
abstract class StoreContract extends WritingContract {

    @Test
    void ticketsAreListedTheLatestFirstPageByPage() {
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(0, create().ticket());
        }
        List<Ticket> firstPage = list(Optional.empty(), Optional.empty(), Optional.empty(), 2);
        assertEquals(all.subList(0, 2), firstPage);
        assertEquals(
                all.subList(2, 5),
                list(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(firstPage.get(1).number()),
                        10));
    }

    @Test
    void ticketsAreListedByStatusAndUnit() {
        Ticket waiting = create().ticket();
        Ticket both = commit(Moves.dispatched(
                        commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket(), SHANSHAN))
                .ticket();
        Ticket toksun = commit(Moves.dispatched(create().ticket(), TOKSUN)).ticket();
        assertEquals(
                List.of(waiting), list(Optional.of(Status.AWAITING_DISPATCH), Optional.empty(), Optional.empty(), 9));
        assertEquals(List.of(both), list(Optional.empty(), Optional.of(Set.of(SHANSHAN)), Optional.empty(), 9));
        assertEquals(
                List.of(toksun, both),
                list(
                        Optional.of(Status.IN_HANDLING),
                        Optional.of(Set.of(SHANSHAN, TOKSUN, new UnitId("water"))),
                        Optional.empty(),
                        9));
        assertEquals(List.of(), list(Optional.empty(), Optional.of(Set.of()), Optional.empty(), 9));
        assertEquals(List.of(both.number()), node.tickets().openWith(SHANSHAN));
        assertEquals(List.of(), node.tickets().openWith(new UnitId("water")));
    }

    @Test
    void ticketsOfManyUnitsAreListedOncePageByPage() {
        List<Ticket> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Ticket one = commit(Moves.dispatched(create().ticket(), i % 3 == 0 ? TOKSUN : SHANSHAN))
                    .ticket();
            all.add(0, i % 2 == 0 ? commit(Moves.dispatched(one, SHANSHAN)).ticket() : one);
        }
        create();
        Optional<Set<UnitId>> both = Optional.of(Set.of(SHANSHAN, TOKSUN));
        for (Optional<Status> status : List.of(Optional.<Status>empty(), Optional.of(Status.IN_HANDLING))) {
            List<Ticket> read = new ArrayList<>();
            List<Ticket> page = list(status, both, Optional.empty(), 2);
            while (!page.isEmpty()) {
                read.addAll(page);
                page = list(status, both, Optional.of(page.get(page.size() - 1).number()), 2);
            }
            assertEquals(all, read);
        }
    }

    @Test
    void whatHasEndedIsListedByUnit() {
        Ticket running = commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket();
        Ticket ended = commit(Moves.archived(
                        commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket()))
                .ticket();
        commit(Moves.archived(
                commit(Moves.dispatched(create().ticket(), TOKSUN)).ticket()));
        assertEquals(
                List.of(ended), list(Optional.of(Status.ARCHIVED), Optional.of(Set.of(SHANSHAN)), Optional.empty(), 9));
        assertEquals(
                List.of(running),
                list(Optional.of(Status.IN_HANDLING), Optional.of(Set.of(SHANSHAN)), Optional.empty(), 9));
    }

    @Test
    void aTicketOfWhichManyClocksAreDueRingsOnce() {
        Ticket first = create().ticket();
        Ticket later = commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket();
        Instant muchLater = Moves.TAKEN.plusSeconds(100_000_000);
        assertEquals(
                Set.of(first.number(), later.number()),
                Set.copyOf(node.tickets().ringing(muchLater, 2)));
        assertEquals(1, node.tickets().ringing(muchLater, 1).size());
    }

    @Test
    void ticketsRingTheEarliestFirst() {
        Ticket later = commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket();
        Ticket first = create().ticket();
        Instant halfTime = Moves.TAKEN.plusSeconds(43_200);
        assertEquals(List.of(), node.tickets().ringing(halfTime.minusMillis(1), 9));
        assertEquals(List.of(first.number()), node.tickets().ringing(halfTime, 9));
        Instant everySign = halfTime.plusSeconds(60);
        assertEquals(List.of(first.number(), later.number()), node.tickets().ringing(everySign, 9));
        assertEquals(List.of(first.number()), node.tickets().ringing(everySign, 1));
    }

    @Test
    void whatIsStoppedOrStandsStillDoesNotRing() {
        Ticket signed = commit(Moves.signed(
                        commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket()))
                .ticket();
        assertEquals(List.of(), node.tickets().ringing(signed.movedAt().plusSeconds(1_000_000), 9));
    }

    @Test
    void whatHasRungRingsAtTheNextShare() {
        Ticket ticket = create().ticket();
        Instant out = Moves.TAKEN.plusSeconds(86_401);
        commit(Moves.rung(ticket));
        assertEquals(List.of(), node.tickets().ringing(out.minusSeconds(1), 9));
        assertEquals(List.of(ticket.number()), node.tickets().ringing(out, 9));
    }

    @Test
    void whatAnOlderVersionKeptRingsAfterItsNextStep() throws SQLException {
        Ticket ticket = create().ticket();
        node.tamper("update ticket_clock set alarm_at = null");
        Instant late = Moves.TAKEN.plusSeconds(1_000_000);
        assertEquals(List.of(), node.tickets().ringing(late, 9));
        commit(Moves.dispatched(ticket, SHANSHAN));
        assertEquals(List.of(ticket.number()), node.tickets().ringing(late, 9));
    }

    @Test
    void aLoopThatHasEndedDoesNotRing() {
        commit(Moves.archived(create().ticket()));
        assertEquals(List.of(), node.tickets().ringing(Moves.TAKEN.plusSeconds(1_000_000), 9));
    }

    @Test
    void aChangedRecordIsNoticed() throws SQLException {
        TicketNumber number = commit(Moves.signed(
                        commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket()))
                .ticket()
                .number();
        node.tamper("update ticket_event set basis = 'A12.3' where sequence = 2");
        try (LogCapture log = new LogCapture()) {
            assertEquals(3, node.tickets().events(number).size());
            assertTrue(log.said().contains("The record of " + number + " was changed"), log::said);
            assertTrue(log.said().contains("at step 2"), log::said);
        }
    }

    @Test
    void aRecordWhoseEndWasTakenAwayGoesOn() throws SQLException {
        Ticket ticket = commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket();
        node.tamper("delete from ticket_event where sequence = 2");
        commit(Moves.signed(ticket));
        try (LogCapture log = new LogCapture()) {
            assertEquals(2, node.tickets().events(ticket.number()).size());
            assertTrue(log.said().contains("at step 2"), log::said);
        }
    }

    @Test
    void aRecordThatStandsIsNotComplainedOf() {
        TicketNumber number =
                commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket().number();
        try (LogCapture log = new LogCapture()) {
            node.tickets().events(number);
            assertEquals("", log.said());
        }
    }

    @Test
    void anyTextIsKept() {
        String text = "\0half \uD83D pair " + "字".repeat(19_000);
        Contact contact = new Contact(Optional.of("a\0b"), Optional.of("1".repeat(20_000)), Optional.empty());
        Opening opening =
                new Opening(DAY, number -> Moves.taken(number, text), new Confidential(contact, "q"), Optional.empty());
        Ticket ticket = assertInstanceOf(Creation.Created.class, node.tickets().create(opening))
                .moved()
                .ticket();
        assertEquals(
                text.replace('\uD83D', '\uFFFD'),
                node.tickets().find(ticket.number()).orElseThrow().matter().text());
        assertEquals(
                Optional.of("a\0b"),
                node.tickets()
                        .confidential(ticket.number())
                        .orElseThrow()
                        .contact()
                        .name());
        try (LogCapture log = new LogCapture()) {
            assertEquals(1, node.tickets().events(ticket.number()).size());
            assertEquals("", log.said());
        }
    }

    private List<Ticket> list(
            Optional<Status> status, Optional<Set<UnitId>> units, Optional<TicketNumber> before, int limit) {
        return node.tickets().list(new Query(status, units, before, limit));
    }
}
