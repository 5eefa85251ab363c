package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.MovedYear;
import org.hotline12345.store.api.YearOfTickets;
import org.hotline12345.store.api.YearOfTickets.Place;
import org.hotline12345.store.api.YearStays;
import org.hotline12345.store.api.YearStays.Why;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A year that is over is taken out, kept elsewhere, and put back as it was. */
class ArchivedYearTest {

    private static Stores stores;

    private DataSource database;
    private Node node;

    @TempDir
    Path folder;

    @BeforeAll
    static void openStores() {
        stores = new Stores();
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    /** Three years, of which the first has come to its end. */
    @BeforeEach
    void fill() throws Exception {
        database = stores.started(On.POSTGRESQL);
        node = new Node(database);
        try (Connection connection = database.getConnection()) {
            new YearTables(connection).make(2024);
        }
        for (int day = 1; day <= 3; day++) {
            ended(LocalDate.of(2024, 5, day));
        }
        created(LocalDate.of(2025, 5, 1));
        created(LocalDate.of(2026, 5, 1));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void whatWasTakenOutAndDroppedComesBackAsItWas() throws Exception {
        Ticket ticket = node.tickets().find(number(1)).orElseThrow();
        YearOnFile file = new YearOnFile(database, 2024);
        Map<String, String> before = file.hashes();

        MovedYear out = node.years().detach(2024);

        assertEquals(before, YearOnFile.hashes(out));
        assertEquals(List.of(2024), node.years().archived());
        assertEquals(Optional.empty(), node.tickets().find(number(1)));
        assertTrue(node.tickets().archived(number(1)));
        assertFalse(node.tickets().archived(new TicketNumber("20250501-000001")));
        assertEquals(new Audited(2, 2, 0), node.audit().all(ArchivedYearTest::fail));
        assertEquals(Place.APART, year(2024).place());
        assertEquals(out, node.years().detach(2024));

        file.dumpAndDrop();
        assertEquals(Place.AWAY, year(2024).place());
        assertEquals(3, year(2024).tickets());
        assertStays(Why.AWAY, () -> node.years().attach(2024), "ticket_event_2024");
        assertStays(Why.AWAY, () -> node.years().detach(2024), "2024");

        file.restore();
        assertEquals(before, YearOnFile.hashes(node.years().attach(2024)));
        assertEquals(List.of(), node.years().archived());
        assertEquals(before, file.hashes());
        assertEquals(Optional.of(ticket), node.tickets().find(number(1)));
        assertEquals(
                Moves.AYGUL,
                node.tickets().confidential(number(1)).orElseThrow().contact());
        assertEquals(new Audited(5, 14, 0), node.audit().all(ArchivedYearTest::fail));
        assertStays(Why.IN_USE, () -> node.years().attach(2024), "2024");
        assertEquals(out, node.years().detach(2024));
    }

    @Test
    void theYearsAreListedWithWhatIsOpenInThem() {
        assertEquals(3, year(2024).tickets());
        assertEquals(0, year(2024).open());
        assertEquals(1, year(2025).open());
        assertTrue(year(2025).bytes().orElseThrow() > 0);
        assertEquals(Place.IN_USE, year(2025).place());
    }

    @Test
    void aYearInWhichSomethingIsToBeDoneStays() throws Exception {
        assertStays(Why.OPEN, () -> node.years().detach(2025), "1, 20250501-000001");
        node.tamper("update ticket_clock set alarm_at = 1 where ticket = '20240502-000001'");
        assertStays(Why.RINGING, () -> node.years().detach(2024), "20240502-000001");
        node.tamper("update ticket_clock set alarm_at = null where ticket = '20240502-000001'");
        node.tamper("insert into outbox (ticket, sequence) values ('20240503-000001', 5)");
        assertStays(Why.UNTOLD, () -> node.years().detach(2024), "1, 20240503-000001");
        node.tamper("delete from outbox");
        node.tamper("insert into receiver_waiting values ('sms', '20240502-000001', 3, 0, 1, 0, 'e')");
        assertStays(Why.UNHEARD, () -> node.years().detach(2024), "1, 20240502-000001");
        node.tamper("delete from receiver_waiting");
        node.tamper("update ticket set status = 'ATTACHED', body = replace(body, '\"status\"',"
                + " '\"attachedTo\":\"20240501-000001\",\"status\"') where number = '20250501-000001'");
        assertStays(Why.JOINED, () -> node.years().detach(2024), "1, 20250501-000001");
        assertEquals(Place.IN_USE, year(2024).place());
    }

    @Test
    void thisYearAndThoseThatWereNeverHereStay() {
        int now = YearTables.at(Clock.systemUTC().instant());
        assertStays(Why.NOT_OVER, () -> node.years().detach(now), "");
        assertStays(Why.NOT_OVER, () -> node.years().detach(now + 1), "");
        assertStays(Why.NO_SUCH_YEAR, () -> node.years().detach(1999), "1999");
        assertStays(Why.NO_SUCH_YEAR, () -> node.years().attach(1999), "1999");
    }

    @Test
    void aBrokenRecordNeitherGoesNorComes() throws Exception {
        node.tamper("update ticket_event set account = 'x' where ticket = '20240502-000001' and sequence = 2");
        assertStays(Why.BROKEN, () -> node.years().detach(2024), "20240502-000001, 2, EVENT_CHANGED");
        node.tamper(
                "update ticket_event set account = '办理“Dispatch”' where ticket = '20240502-000001' and sequence = 2");
        node.years().detach(2024);

        node.tamper("update ticket_event_2024 set account = 'x' where ticket = '20240502-000001' and sequence = 3");
        assertStays(Why.BROKEN, () -> node.years().attach(2024), "20240502-000001, 3, EVENT_CHANGED");
        assertEquals(List.of(2024), node.years().archived());
        node.tamper(
                "update ticket_event_2024 set account = '办理“Sign”' where ticket = '20240502-000001' and sequence = 3");
        node.tamper("delete from ticket_2024 where number = '20240503-000001'");
        assertStays(Why.BROKEN, () -> node.years().attach(2024), "20240503-000001, 1, TICKET_MISSING");
    }

    @Test
    void whatDoesNotBelongToTheYearDoesNotComeAlong() throws Exception {
        node.years().detach(2024);
        node.tamper("insert into ticket_contact_2024 select '20230501-000001', key_id, sealed, phone_hash"
                + " from ticket_contact_2024 limit 1");
        assertStays(Why.NOT_WHOLE, () -> node.years().attach(2024), "ticket_contact_2024");
        node.tamper("update ticket_contact_2024 set ticket = '20240501-000077' where ticket = '20230501-000001'");
        assertStays(Why.NOT_WHOLE, () -> node.years().attach(2024), "ticket_contact_2024: 4, 3");
        node.tamper("delete from ticket_contact_2024 where ticket = '20240501-000077'");
        node.tamper("update ticket_contact_2024 set key_id = 'ffffffff' where ticket = '20240501-000001'");
        assertStays(Why.NO_KEY, () -> node.years().attach(2024), "ffffffff");
        node.tamper("alter table ticket_clock_2024 drop column alarm_at");
        assertStays(Why.OTHER_COLUMNS, () -> node.years().attach(2024), "ticket_clock_2024");
        node.tamper("drop table ticket_clock_2024");
        assertStays(Why.AWAY, () -> node.years().attach(2024), "ticket_clock_2024");
    }

    @Test
    void whoIsInTheWayIsNotWaitedForLong() throws Exception {
        try (Connection reader = database.getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select count(*) from ticket_event");
            assertStays(Why.BUSY, () -> node.years().detach(2024), "2024");
            created(LocalDate.of(2025, 5, 1));
            reader.rollback();
        }
        assertEquals(Place.IN_USE, year(2024).place());
        node.years().detach(2024);
    }

    @Test
    void aCopyIsWithoutTheYearAndSaysSo() throws Exception {
        node.years().detach(2024);
        Copied written = Stores.backup(database).write(folder.resolve("hotline.zip"));
        assertEquals(List.of(2024), written.archived());
        for (On on : On.values()) {
            DataSource there = stores.started(on);
            try (Node after = new Node(there)) {
                assertEquals(written, Stores.backup(there).restore(folder.resolve("hotline.zip")));
                assertTrue(after.tickets().archived(number(1)));
                assertEquals(new Audited(2, 2, 0), after.audit().all(ArchivedYearTest::fail));
            }
        }
    }

    @Test
    void onDerbyNoYearGoes() throws Exception {
        DataSource derby = stores.started(On.DERBY);
        try (Node other = new Node(derby)) {
            other.tickets().create(Moves.opening(LocalDate.of(2024, 5, 1)));
            assertEquals(1, other.years().all().get(0).open());
            assertStays(Why.NOT_POSTGRESQL, () -> other.years().detach(2024), "Derby");
            assertStays(Why.NOT_POSTGRESQL, () -> other.years().attach(2024), "Derby");
        }
    }

    private YearOfTickets year(int year) {
        return node.years().all().stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static TicketNumber number(int day) {
        return new TicketNumber("2024050%d-000001".formatted(day));
    }

    private Ticket created(LocalDate day) {
        return ((Creation.Created) node.tickets().create(Moves.opening(day)))
                .moved()
                .ticket();
    }

    private void ended(LocalDate day) {
        Ticket handled = Filled.move(node, created(day));
        assertTrue(node.tickets().commit(Moves.archived(handled), Optional.empty()));
        assertTrue(node.tickets().events(handled.number()).size() == 4);
        node.tellAll();
    }

    private static void fail(Flaw flaw) {
        throw new AssertionError(flaw);
    }

    private static void assertStays(Why why, Executable asked, String detail) {
        YearStays stays = assertThrows(YearStays.class, asked);
        assertEquals(why, stays.why(), stays.getMessage());
        assertTrue(stays.getMessage().contains(detail), stays.getMessage());
    }
}
