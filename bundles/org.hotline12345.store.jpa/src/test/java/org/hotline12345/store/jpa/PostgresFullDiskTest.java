package org.hotline12345.store.jpa;

import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL whose disk runs full, and has room again. */
class PostgresFullDiskTest {

    private static final int MEGABYTES = 120;

    /** So many fit into what the server has set aside, and more. */
    private static final int MANY = 5000;

    private final List<Ticket> taken = new ArrayList<>();

    /** The files of the tables cannot grow; the server refuses what needs room, and works on. */
    @Test
    void withoutRoomForRowsStepsAreRefusedAndLooksGoOn(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (SmallDisk disk = SmallDisk.mounted(folder, MEGABYTES);
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder().setDataDirectory(data).start();
                Node node = new Node(server.getPostgresDatabase())) {
            taken.add(create(node));
            disk.fill();
            assertThrows(StoreUnavailable.class, () -> createMany(node));
            assertThrows(StoreUnavailable.class, () -> createMany(node));
            assertEquals(
                    Optional.of(taken.get(0)), node.tickets().find(taken.get(0).number()));

            disk.free();
            taken.add(create(node));
            assertSound(node, 0);
        }
    }

    /** The log of the server cannot grow: it ends, and is to be started again once there is room. */
    @Tag("rehearsal")
    @Test
    void withoutRoomForItsLogTheServerEndsAndWhatWasTakenIsThereWhenItIsStartedAgain(
            @TempDir Path folder, @TempDir Path small) throws Exception {
        Path data = folder.resolve("data");
        try (SmallDisk disk = SmallDisk.mounted(small, MEGABYTES)) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setLocaleConfig("waldir", small.resolve("wal").toString())
                            .setLocaleConfig("wal-segsize", "1")
                            .setServerConfig("restart_after_crash", "off")
                            // As a server has it that is not for tests: what is acknowledged is in the log.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .start();
                    Node node = new Node(server.getPostgresDatabase())) {
                taken.add(create(node));
                disk.fill();
                assertThrows(StoreUnavailable.class, () -> createMany(node));
                assertThrows(
                        StoreUnavailable.class,
                        () -> node.tickets().find(taken.get(0).number()));
                assertThrows(StoreUnavailable.class, () -> create(node));
                disk.free();
            }
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .start();
                    Node node = new Node(server.getPostgresDatabase())) {
                assertSound(node, 1);
                taken.add(create(node));
                assertSound(node, 1);
            }
        }
    }

    /** @param unsure of how many steps nobody knows whether they were kept, because the server ended in the middle */
    private void assertSound(Node node, int unsure) throws Exception {
        long there = node.count("ticket");
        assertTrue(there >= taken.size() && there <= taken.size() + unsure, there + " of " + taken.size());
        assertEquals(there, node.count("ticket_event"));
        assertEquals(there, node.count("ticket_contact"));
        List<Flaw> flaws = new ArrayList<>();
        assertEquals(there, node.audit().all(flaws::add).tickets());
        assertEquals(List.of(), flaws);
        assertTrue(taken.stream()
                .allMatch(it ->
                        node.tickets().find(it.number()).filter(it::equals).isPresent()));
    }

    private void createMany(Node node) {
        for (int i = 0; i < MANY; i++) {
            taken.add(create(node));
        }
    }

    private static Ticket create(Node node) {
        return ((Creation.Created) node.tickets().create(Moves.opening(DAY)))
                .moved()
                .ticket();
    }
}
