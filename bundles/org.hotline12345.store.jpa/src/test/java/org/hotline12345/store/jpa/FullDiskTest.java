package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database whose disk runs full, and has room again. */
class FullDiskTest {

    private static final int MEGABYTES = 40;

    /** So many fit into what the database has set aside, and more. */
    private static final int MANY = 5000;

    @BeforeAll
    static void keepTheLogApart() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Test
    void whatWasTakenStaysWhatWasNotIsToldAndItGoesOnWhenThereIsRoom(@TempDir Path folder) throws Exception {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(folder.resolve("hotline").toString());
        database.setCreateDatabase("create");
        try (SmallDisk disk = SmallDisk.mounted(folder, MEGABYTES);
                Node node = new Node(database)) {
            List<Ticket> taken = new ArrayList<>();
            taken.add(create(node));
            disk.fill();
            assertThrows(StoreUnavailable.class, () -> createMany(node, taken));
            assertThrows(StoreUnavailable.class, () -> createMany(node, taken));
            assertEquals(
                    Optional.of(taken.get(0)), node.tickets().find(taken.get(0).number()));

            disk.free();
            taken.add(create(node));
            assertEquals(taken.size(), node.count("ticket"));
            assertEquals(taken.size(), node.count("ticket_event"));
            assertEquals(taken.size(), node.count("ticket_contact"));
            assertTrue(taken.stream()
                    .allMatch(it ->
                            node.tickets().find(it.number()).filter(it::equals).isPresent()));
            shutDown(database);
        }
    }

    private static void createMany(Node node, List<Ticket> taken) {
        for (int i = 0; i < MANY; i++) {
            taken.add(create(node));
        }
    }

    private static Ticket create(Node node) {
        return ((Creation.Created) node.tickets().create(Moves.opening(DAY)))
                .moved()
                .ticket();
    }

    private static void shutDown(EmbeddedDataSource database) {
        database.setCreateDatabase("no");
        database.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, database::getConnection);
    }
}
