package org.hotline12345.store.jpa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyStoreTest extends ReceiversContract {

    /** Less than the five seconds after which the provider would try again. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static Stores stores;

    private final DataSource database;

    DerbyStoreTest() throws SQLException {
        database = stores.started(On.DERBY);
    }

    @BeforeAll
    static void openStores() {
        stores = new Stores();
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    @Override
    DataSource database() {
        return database;
    }

    @Override
    Stores stores() {
        return stores;
    }

    @Test
    void aRestartKeepsAll(@TempDir Path directory) throws Exception {
        String name = directory.resolve("hotline").toString();
        Ticket ticket;
        try (Node before = new Node(at(name))) {
            Creation.Created created = (Creation.Created) before.tickets().create(Moves.opening(DAY));
            ticket = created.moved().ticket();
        }
        shutDown(name);
        try (Node after = new Node(at(name))) {
            assertEquals(Optional.of(ticket), after.tickets().find(ticket.number()));
            assertEquals(1, after.tickets().events(ticket.number()).size());
            assertEquals(1, after.tickets().untold(10).size());
            Creation.Created next = (Creation.Created) after.tickets().create(Moves.opening(DAY));
            assertEquals("20250328-000002", next.moved().ticket().number().value());
        }
        shutDown(name);
    }

    @Test
    void aDatabaseThatIsAwayIsSaidToBe(@TempDir Path directory) throws Exception {
        String name = directory.resolve("hotline").toString();
        EmbeddedDataSource database = at(name);
        try (Node node = new Node(database)) {
            node.tickets().create(Moves.opening(DAY));
            shutDown(name);
            database.setCreateDatabase("no");
            database.setDatabaseName(name + "-gone");
            assertTimeout(PATIENCE, () -> {
                assertThrows(StoreUnavailable.class, () -> node.tickets().untold(1));
                assertThrows(StoreUnavailable.class, () -> node.tickets().create(Moves.opening(DAY)));
            });
            database.setDatabaseName(name);
            assertEquals(1, node.tickets().untold(1).size());
        }
        shutDown(name);
    }

    @Test
    void noFileTellsOfARequester(@TempDir Path directory) throws Exception {
        String name = directory.resolve("hotline").toString();
        try (Node node = new Node(at(name))) {
            created(node);
        }
        shutDown(name);
        assertEquals(List.of(), telling(directory));
    }

    @Test
    void noTableFileTellsOfWhatAnOlderVersionKeptInClear(@TempDir Path directory) throws Exception {
        String name = directory.resolve("hotline").toString();
        try (Node node = new Node(at(name))) {
            keepInClear(node, at(name), List.of(created(node), created(node)));
        }
        shutDown(name);
        assertTrue(telling(directory.resolve("hotline/seg0")).size() > 0);
        new Node(at(name)).close();
        shutDown(name);
        assertEquals(List.of(), telling(directory.resolve("hotline/seg0")));
    }

    /** The files in which the phone number stands. */
    private static List<Path> telling(Path directory) throws IOException {
        String phone = Moves.AYGUL.phone().orElseThrow();
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> found = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(each), ISO_8859_1).contains(phone)) {
                    found.add(each);
                }
            }
            return found;
        }
    }

    private static EmbeddedDataSource at(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return source;
    }

    private static void shutDown(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setShutdownDatabase("shutdown");
        SQLException down = assertThrows(SQLException.class, source::getConnection);
        assertEquals("08006", down.getSQLState());
    }
}
