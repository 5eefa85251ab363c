package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.Journey;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.sample.Sample2026;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.Opening;
import org.junit.jupiter.api.Test;

/** Whoever changes the database past the platform is found, on any database. */
abstract class AuditContract extends StoreContract {

    /** More with the profile {@code full}. */
    private static final int JOURNEYS = Integer.getInteger("journeys", 10);

    private final List<Flaw> flaws = new ArrayList<>();

    @Test
    void whatNobodyTouchedIsSound() {
        signed();
        create();
        assertEquals(new Audited(2, 4, 0), node.audit().all(flaws::add));
        assertEquals(List.of(), flaws);
    }

    /** The chain holds whatever steps came in whatever order, and what is read is what was kept. */
    @Test
    void whateverMovesIsKeptAndProven() throws SQLException {
        for (Journey journey :
                Journey.by(new Sample2026(LocalDate.of(2026, 1, 1), 3)).subList(0, JOURNEYS)) {
            List<Outcome.Moved> moves = journey.moves();
            Outcome.Moved first = moves.get(0);
            node.tickets()
                    .create(new Opening(
                            LocalDate.of(2026, 1, 1),
                            number -> first,
                            new Confidential(Contact.none(), "K7Q2M9"),
                            Optional.empty()));
            moves.stream().skip(1).forEach(this::commit);

            Outcome.Moved last = moves.get(moves.size() - 1);
            assertEquals(new Audited(1, moves.size(), 0), node.audit().all(flaws::add));
            assertEquals(
                    Optional.of(last.ticket()),
                    node.tickets().find(last.ticket().number()));
            assertEquals(
                    moves.stream().map(Outcome.Moved::event).toList(),
                    node.tickets().events(last.ticket().number()));
            node.clear();
        }
    }

    @Test
    void moreTicketsThanAreReadAtOnceAreAllLookedAt() throws SQLException {
        for (int i = 0; i < 203; i++) {
            create();
        }
        create(DAY.plusDays(1));
        node.tamper("update ticket set status = 'ARCHIVED' where number = '20250328-000202'");
        assertEquals(new Audited(204, 204, 1), node.audit().all(flaws::add));
        assertEquals(List.of(new Flaw(new TicketNumber("20250328-000202"), 1, Flaw.Kind.TICKET_CHANGED)), flaws);
    }

    @Test
    void theFirstBrokenLinkIsNamed() throws SQLException {
        Ticket ticket = signed();
        node.tamper("update ticket_event set basis = 'A12.3' where sequence = 2");
        assertFlaw(ticket, 2, Flaw.Kind.EVENT_CHANGED);
    }

    @Test
    void anEventTakenOutIsMissed() throws SQLException {
        Ticket ticket = signed();
        node.tamper("delete from ticket_event where sequence = 2");
        assertFlaw(ticket, 2, Flaw.Kind.EVENT_MISSING);
    }

    @Test
    void theLastEventTakenOffIsMissed() throws SQLException {
        Ticket ticket = signed();
        node.tamper("delete from ticket_event where sequence = 3");
        assertFlaw(ticket, 3, Flaw.Kind.EVENT_MISSING);
    }

    @Test
    void aTicketSetBackWithItsLastEventIsFound() throws SQLException {
        Ticket ticket = signed();
        node.tamper("delete from ticket_event where sequence = 3");
        node.tamper("update ticket set version = 2");
        assertFlaw(ticket, 2, Flaw.Kind.TICKET_CHANGED);
    }

    @Test
    void aTicketChangedWhileItsRecordStandsIsFound() throws SQLException {
        Ticket ticket = signed();
        node.tamper("update ticket set body = body || ' '");
        assertFlaw(ticket, 3, Flaw.Kind.TICKET_CHANGED);
    }

    @Test
    void aTicketTakenOutWholeIsMissed() throws SQLException {
        Ticket ticket = signed();
        create();
        node.tamper("delete from ticket where number = '" + ticket.number() + "'");
        node.tamper("delete from ticket_event where ticket = '" + ticket.number() + "'");
        assertEquals(new Audited(2, 1, 1), node.audit().all(flaws::add));
        assertEquals(List.of(new Flaw(ticket.number(), 1, Flaw.Kind.TICKET_MISSING)), flaws);
    }

    @Test
    void aHashThatIsTakenAwayIsMissed() throws SQLException {
        Ticket ticket = signed();
        node.tamper("update ticket_event set ticket_hash = null");
        assertFlaw(ticket, 1, Flaw.Kind.EVENT_CHANGED);
    }

    @Test
    void aNumberThatWasNotGivenOutHasNoRecord() {
        assertEquals(Optional.empty(), node.audit().one(new TicketNumber("20250328-000001"), flaws::add));
    }

    private Ticket signed() {
        return commit(Moves.signed(
                        commit(Moves.dispatched(create().ticket(), SHANSHAN)).ticket()))
                .ticket();
    }

    private void assertFlaw(Ticket ticket, int event, Flaw.Kind kind) {
        List<Flaw> expected = List.of(new Flaw(ticket.number(), event, kind));
        assertEquals(
                Optional.of(1L), node.audit().one(ticket.number(), flaws::add).map(Audited::flawed));
        assertEquals(expected, flaws);
        flaws.clear();
        node.audit().all(flaws::add);
        assertEquals(expected, flaws);
    }
}
