package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy is the same, whichever database it came from and goes to. */
class BackupTest {

    private static Stores stores;

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

    @AfterEach
    void giveBack() {
        stores.giveBack();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRestoredOnTheOtherDatabaseIsTheSame(On from) throws Exception {
        DataSource here = stores.started(from);
        DataSource there = stores.started(from == On.DERBY ? On.POSTGRESQL : On.DERBY);
        try (Node before = Node.at(here);
                Node after = Node.at(there)) {
            Ticket ticket = Filled.with(before);

            Copied written = Stores.backup(here).write(file("first.zip"));

            assertEquals(written, Stores.backup(there).restore(file("first.zip")));
            assertSame(before, after, ticket);
            assertEquals(written, Stores.backup(there).write(file("second.zip")));
            for (CopiedTable table : written.tables()) {
                assertEquals(before.count(table.name()), table.rows(), table.name());
            }
        }
    }

    @Test
    void noTableIsForgotten() throws Exception {
        DataSource database = stores.started(On.DERBY);
        try (Node node = Node.at(database)) {
            Filled.with(node);
            Copied written = Stores.backup(database).write(file("hotline.zip"));
            List<CopiedTable> empty = written.tables().stream()
                    .filter(it -> it.rows() == 0 && !it.name().equals("ticket_confidential"))
                    .toList();
            assertEquals(List.of(), empty, "a new table needs a row in this test");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenMeanwhileIsThereAsAWholeOrNotAtAll(On on) throws Exception {
        DataSource here = stores.started(on);
        DataSource there = stores.started(on);
        try (Node busy = Node.at(here);
                Node after = Node.at(there)) {
            CountDownLatch underWay = new CountDownLatch(20);
            AtomicBoolean enough = new AtomicBoolean();
            List<CompletableFuture<Void>> writers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                        while (!enough.get()) {
                            Filled.move(busy, Filled.create(busy, Optional.empty()));
                            underWay.countDown();
                        }
                    }))
                    .limit(3)
                    .toList();
            underWay.await();
            Stores.backup(here).write(file("hotline.zip"));
            enough.set(true);
            writers.forEach(CompletableFuture::join);

            Stores.backup(there).restore(file("hotline.zip"));
            List<Flaw> flaws = new ArrayList<>();
            Audited audited = after.audit().all(flaws::add);
            assertEquals(List.of(), flaws);
            assertTrue(audited.tickets() >= 20, audited::toString);
            assertTrue(audited.tickets() <= busy.count("ticket"), audited::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void workGoesOnAfterWhatWasRestored(On on) throws Exception {
        DataSource here = stores.started(On.DERBY);
        DataSource there = stores.started(on);
        try (Node before = Node.at(here);
                Node after = Node.at(there)) {
            Ticket last = Filled.with(before);
            Stores.backup(here).write(file("hotline.zip"));
            Stores.backup(there).restore(file("hotline.zip"));

            Ticket next = Filled.create(after, Optional.empty());

            assertTrue(next.number().value().compareTo(last.number().value()) > 0);
            List<String> untold = after.tickets().untold(100).stream()
                    .map(it -> it.ticket().value())
                    .toList();
            assertEquals(next.number().value(), untold.get(untold.size() - 1));
            assertEquals(before.tickets().untold(100).size() + 1, untold.size());
        }
    }

    @Test
    void aStoreIsCopiedToPostgresql() throws Exception {
        DataSource here = stores.started(On.DERBY);
        try (Node before = Node.at(here)) {
            Ticket ticket = Filled.with(before);
            String address = stores.address();

            Copied copied = Stores.backup(here).copy(address, "postgres", "postgres");

            DataSource there = Stores.DATABASES.postgresql(address, "postgres", "postgres");
            try (Node after = new Node(there)) {
                assertSame(before, after, ticket);
            }
            assertEquals(Stores.backup(here).write(file("hotline.zip")), copied);
            assertRefused(Why.NOT_EMPTY, () -> Stores.backup(here).copy(address, "postgres", "postgres"), "ticket 1");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidToBe() throws Exception {
        DataSource here = stores.started(On.DERBY);
        DatabaseBackup backup = Stores.backup(here);
        assertRefused(Why.NO_SUCH_DATABASE, () -> backup.copy("jdbc:derby:elsewhere", "a", "b"), "jdbc:derby");
        assertRefused(
                Why.OTHER_DATABASE, () -> backup.copy("jdbc:postgresql://localhost:1/hotline", "a", "b"), "refused");
    }

    @Test
    void aDatabaseWithTablesOfTheSameNameIsLeftAlone() throws Exception {
        DataSource here = stores.started(On.DERBY);
        String address = stores.address();
        DataSource there = Stores.DATABASES.postgresql(address, "postgres", "postgres");
        try (Connection connection = there.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table ticket (id integer)");
        }
        assertRefused(
                Why.OTHER_DATABASE,
                () -> Stores.backup(here).copy(address, "postgres", "postgres"),
                "the schema cannot be made there");
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatIsNotEmptyStaysAsItIs(On on) throws Exception {
        DataSource here = stores.started(on);
        try (Node node = Node.at(here)) {
            Filled.with(node);
            Copied written = Stores.backup(here).write(file("first.zip"));
            assertRefused(Why.NOT_EMPTY, () -> Stores.backup(here).restore(file("first.zip")), "ticket_event");
            assertEquals(written, Stores.backup(here).write(file("second.zip")));
        }
    }

    @Test
    void aFileIsItsOwnersOnlyAndIsNeverWrittenOver() throws Exception {
        DataSource here = stores.started(On.DERBY);
        Path file = file("hotline.zip");
        Stores.backup(here).write(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertRefused(Why.FILE_IS_THERE, () -> Stores.backup(here).write(file), file.toString());
        assertRefused(
                Why.FILE_NOT_WRITTEN, () -> Stores.backup(here).write(folder.resolve("no/such.zip")), "NoSuchFile");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void tablesOfSomebodyElseAreNotCopied() throws Exception {
        DataSource here = stores.started(On.POSTGRESQL);
        try (Node node = Node.at(here)) {
            node.tamper("create table somebody_elses (at timestamp)");
            Copied written = Stores.backup(here).write(file("hotline.zip"));
            assertFalse(written.toString().contains("somebody"), written::toString);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void assertRefused(Why why, Executable asked, String detail) {
        NotCopied refused = assertThrows(NotCopied.class, asked);
        assertEquals(why, refused.why(), refused.getMessage());
        assertTrue(refused.getMessage().contains(detail), refused.getMessage());
    }

    private static void assertSame(Node before, Node after, Ticket ticket) throws IOException {
        assertEquals(Optional.of(ticket), after.tickets().find(ticket.number()));
        assertEquals(before.tickets().events(ticket.number()), after.tickets().events(ticket.number()));
        assertEquals(
                before.tickets().confidential(ticket.number()), after.tickets().confidential(ticket.number()));
        assertEquals(before.units().all(), after.units().all());
        String photo = ticket.attachments().get(0).sha256();
        try (InputStream content = after.contents(Clock.systemUTC()).open(photo).orElseThrow()) {
            assertArrayEquals(Filled.PHOTO, content.readAllBytes());
        }
        assertEquals(new Audited(1, 4, 0), after.audit().all(flaw -> {}));
    }
}
