package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.RememberedUnit;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.Waiting;
import org.hotline12345.unit.api.Approval;

/** A store with something in each of its tables. */
final class Filled {

    static final byte[] PHOTO = bytes(JpaContentStore.PIECE + 17);

    private Filled() {}

    /** A row in each table. */
    static Ticket with(Node node) throws IOException, SQLException {
        Unit unit = new Unit(
                new UnitId("650421-water"),
                "供水站",
                Optional.of(SHANSHAN),
                Unit.Level.SUBORDINATE,
                List.of(),
                List.of("水电气热"),
                true);
        node.units()
                .keep(new RememberedUnit(
                        unit,
                        "org.example.water",
                        true,
                        false,
                        Optional.of(new Approval("center", Instant.parse("2025-03-28T02:00:00Z"), "吐政服〔2025〕8号"))));
        String photo = node.contents(Clock.systemUTC())
                .keep(new ByteArrayInputStream(PHOTO), PHOTO.length)
                .orElseThrow()
                .sha256();
        Ticket signed = move(node, create(node, Optional.of(new RequestKey("calltaker", "key", "print"))));
        Outcome.Moved enclosed = Moves.enclosed(signed, photo);
        assertTrue(node.tickets().commit(enclosed, Optional.empty()));
        node.tamper("insert into archived_year (ticket_year, detached_at, tickets) values (2019, 0, 12)");
        leaveWaiting(node);
        return enclosed.ticket();
    }

    private static void leaveWaiting(Node node) {
        Event first = node.tickets().untold(1).get(0);
        node.receivers().know("sms");
        assertTrue(node.turns().take("node", node.turns().latest()));
        Waiting waiting = Waiting.untried("sms", first, Instant.EPOCH).failed(Instant.EPOCH, "IOException");
        assertTrue(node.receivers().told("node", List.of(first), List.of(waiting)));
    }

    static Ticket create(Node node, Optional<RequestKey> key) {
        Creation created =
                node.tickets().create(key.map(it -> Moves.opening(DAY, it)).orElseGet(() -> Moves.opening(DAY)));
        return ((Creation.Created) created).moved().ticket();
    }

    static Ticket move(Node node, Ticket ticket) {
        Outcome.Moved dispatched = Moves.dispatched(ticket, SHANSHAN);
        Outcome.Moved signed = Moves.signed(dispatched.ticket());
        assertTrue(node.tickets().commit(dispatched, Optional.empty()));
        assertTrue(node.tickets().commit(signed, Optional.empty()));
        return signed.ticket();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
