package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.AYGUL;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.hotline12345.store.jpa.Moves.SHANSHAN;
import static org.hotline12345.store.jpa.Moves.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.ContactKey;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.Neighbours.Vicinity;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database does not tell of requesters, on any database. */
abstract class ContactContract extends NeighboursContract {

    private static final Confidential KEPT = new Confidential(AYGUL, "K7Q2M9");
    private static final RequestKey KEY = new RequestKey("calltaker", "k", "0123456789abcdef");

    /** More than are done in one transaction. */
    private static final int MANY = 201;

    @TempDir
    private Path etc;

    @Test
    void noTableTellsOfARequester() throws SQLException {
        Creation.Created created = (Creation.Created) node.tickets().create(Moves.opening(DAY, KEY));
        commit(Moves.dispatched(created.moved().ticket(), SHANSHAN));
        assertTells(false);
        assertEquals(1, node.count("ticket_contact where phone_hash like '________:%' and key_id <> ''"));
    }

    @Test
    void aContactThatWasGivenToAnotherTicketDoesNotOpen() throws SQLException {
        TicketNumber one = create().ticket().number();
        TicketNumber other = create().ticket().number();
        node.tamper("update ticket_contact set sealed = (select sealed from ticket_contact where ticket = '" + one
                + "') where ticket = '" + other + "'");
        assertEquals(Optional.of(KEPT), node.tickets().confidential(one));
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> node.tickets().confidential(other));
        assertEquals("Was changed outside of the platform: ticket_contact/" + other, refused.getMessage());
    }

    @Test
    void aNodeWithoutTheKeysStaysDown() throws Exception {
        create();
        Path file = etc.resolve("hotline.keys");
        assertTrue(refusal(file).contains("which is not in " + file + ": put back your copy"));
        assertFalse(Files.exists(file));
        new Keys(file).make();
        assertTrue(refusal(file).contains("which is not in " + file + ": put back your copy"));
        Files.writeString(file, "?");
        assertTrue(refusal(file).startsWith("there are no keys in " + file));
        assertEquals(1, node.count("contact_key"));
    }

    @Test
    void aKeyThatOnlyHasTheSameNameIsFoundOut() throws SQLException {
        node.tamper("update contact_key set proof = 'AQAA'");
        assertThrows(SQLException.class, () -> new Node(database()));
    }

    @Test
    void whatAnOlderVersionKeptInClearIsEncryptedAtTheNextStart() throws Exception {
        node.tickets().create(Moves.opening(DAY, KEY));
        List<TicketNumber> numbers = new ArrayList<>();
        for (int serial = 1; serial <= MANY; serial++) {
            numbers.add(create(DAY.plusDays(1)).ticket().number());
        }
        keepInClear(node, database(), numbers);
        assertTells(true);
        try (LogCapture log = new LogCapture();
                Node next = new Node(database())) {
            assertTrue(log.said().contains("The contacts of 201 tickets and the marks of 1 requests"), log::said);
            assertTells(false);
            assertEquals(Optional.of(KEPT), next.tickets().confidential(numbers.get(0)));
            assertEquals(Optional.of(KEPT), next.tickets().confidential(numbers.get(MANY - 1)));
            assertEquals(
                    KEY.fingerprint(),
                    next.tickets().earlier("calltaker", "k").orElseThrow().fingerprint());
            assertEquals(MANY + 1, found(next).size());
        }
    }

    @Test
    void keysAreChangedWhileAllStaysReadable() throws Exception {
        try (Node own = alone()) {
            List<TicketNumber> numbers = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                numbers.add(created(own));
            }
            String old = own.keys().all().get(0).id();
            String made = own.keys().prepare();
            assertEquals(made, own.keys().prepare());
            assertEquals(
                    List.of(new ContactKey(old, true, false, MANY), new ContactKey(made, false, true, 0)),
                    own.keys().all());
            List<Long> progress = new ArrayList<>();
            assertEquals(MANY, own.keys().rotate(made, done -> {
                progress.add(done);
                if (progress.size() == 1) {
                    numbers.add(created(own));
                    assertEquals(MANY + 1, found(own).size());
                    assertEquals(Optional.of(KEPT), own.tickets().confidential(numbers.get(MANY - 1)));
                }
            }));
            assertEquals(
                    List.of(new ContactKey(old, false, false, 0), new ContactKey(made, true, false, MANY + 1)),
                    own.keys().all());
            for (TicketNumber each : List.of(numbers.get(0), numbers.get(MANY))) {
                assertEquals(Optional.of(KEPT), own.tickets().confidential(each));
            }
            assertEquals(0, own.keys().rotate(made, done -> {}));
            assertThrows(IllegalArgumentException.class, () -> own.keys().rotate(old, done -> {}));
            assertThrows(IllegalArgumentException.class, () -> own.keys().rotate("?", done -> {}));
        }
    }

    @Test
    void aNodeThatLacksTheNewKeySaysSoUntilItIsGiven() throws Exception {
        Path theirs = etc.resolve("other.json");
        try (Node own = alone()) {
            Files.copy(etc.resolve("own.json"), theirs, StandardCopyOption.COPY_ATTRIBUTES);
            try (Node other = new Node(database(), new Keys(theirs))) {
                TicketNumber number = created(other);
                own.keys().rotate(own.keys().prepare(), done -> {});
                assertThrows(StoreUnavailable.class, () -> other.tickets().confidential(number));
                assertTrue(refusal(theirs).contains("which is not in " + theirs));
                Files.copy(
                        etc.resolve("own.json"),
                        theirs,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
                assertEquals(Optional.of(KEPT), other.tickets().confidential(number));
                assertEquals(own.keys().all(), other.keys().all());
            }
        }
    }

    @Test
    void whoLosesTheKeyLosesTheContactsAndNothingElse() throws Exception {
        Ticket ticket = ((Creation.Created) node.tickets().create(Moves.opening(DAY, KEY)))
                .moved()
                .ticket();
        String lost = node.keys().all().get(0).id();
        Path file = etc.resolve("hotline.keys");
        try (LogCapture log = new LogCapture();
                Node next = new Node(database(), new Keys(file, Set.of(lost)))) {
            assertTrue(log.said().contains("WARN KeyRegister - Key " + lost + " is given up for lost"), log::said);
            assertEquals(Optional.of(ticket), next.tickets().find(ticket.number()));
            assertEquals(
                    Optional.of(new Confidential(Contact.none(), "")),
                    next.tickets().confidential(ticket.number()));
            assertEquals(
                    Optional.of(new Earlier("", ticket.number(), 1)),
                    next.tickets().earlier("calltaker", "k"));
            assertEquals(Optional.of(KEPT), next.tickets().confidential(created(next)));
            assertTrue(next.tickets().commit(Moves.dispatched(ticket, SHANSHAN), Optional.empty()));
        }
    }

    /** A node with keys of its own, on a database that has seen no others. */
    private Node alone() throws SQLException {
        node.tamper("delete from contact_key");
        return new Node(database(), new Keys(etc.resolve("own.json")));
    }

    static TicketNumber created(Node at) {
        return ((Creation.Created) at.tickets().create(Moves.opening(DAY)))
                .moved()
                .ticket()
                .number();
    }

    private static List<Ticket> found(Node at) {
        return at.neighbours()
                .find(new Vicinity(AYGUL.phone(), TAKEN, 1_000, Set.of(), "", DAY, 1))
                .ofRequester();
    }

    private String refusal(Path file) {
        return assertThrows(SQLException.class, () -> new Node(database(), new Keys(file)))
                .getMessage();
    }

    private void assertTells(boolean each) throws SQLException {
        String all = Dump.of(database());
        for (String secret : List.of(
                AYGUL.name().orElseThrow(),
                AYGUL.phone().orElseThrow(),
                AYGUL.address().orElseThrow(),
                KEPT.queryCode(),
                KEY.fingerprint())) {
            assertEquals(each, all.contains(secret), secret);
        }
        assertFalse(all.contains(Sha256.of(AYGUL.phone().orElseThrow())));
    }

    /** What a version before this one would have left. */
    static void keepInClear(Node node, DataSource database, List<TicketNumber> numbers) throws SQLException {
        node.tamper("delete from ticket_contact where ticket >= '" + numbers.get(0) + "'");
        node.tamper("update request_key set key_id = null, fingerprint = '" + KEY.fingerprint() + "'");
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into ticket_confidential (ticket, name, phone, address,"
                                + " query_code) values (?, ?, ?, ?, ?)")) {
            for (TicketNumber each : numbers) {
                insert.setString(1, each.value());
                insert.setString(2, AYGUL.name().orElseThrow());
                insert.setString(3, AYGUL.phone().orElseThrow());
                insert.setString(4, AYGUL.address().orElseThrow());
                insert.setString(5, KEPT.queryCode());
                insert.executeUpdate();
            }
        }
    }
}
