package org.hotline12345.store.jpa;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hotline12345.store.jpa.Moves.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresStoreTest extends ReceiversContract {

    private static Stores stores;

    private final DataSource database;

    PostgresStoreTest() throws SQLException {
        PGSimpleDataSource started = (PGSimpleDataSource) stores.started(On.POSTGRESQL);
        started.setOptions("-c lock_timeout=2s");
        database = started;
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
    void aRestartKeepsAll() throws Exception {
        Ticket ticket;
        try (Node before = new Node(database)) {
            Creation.Created created = (Creation.Created) before.tickets().create(Moves.opening(DAY));
            ticket = created.moved().ticket();
        }
        try (Node after = new Node(database)) {
            assertEquals(Optional.of(ticket), after.tickets().find(ticket.number()));
            assertEquals(1, after.tickets().events(ticket.number()).size());
        }
    }

    /** The operator may have the server judge more strictly than the platform needs. */
    @Test
    void whatCannotBeSerializedIsDoneAgainWholeAndOnce() throws Exception {
        create();
        AtomicInteger attempts = new AtomicInteger();
        CyclicBarrier bothHaveCounted = new CyclicBarrier(2);
        List<CompletableFuture<Long>> both = Stream.of("a", "b")
                .map(day -> CompletableFuture.supplyAsync(() -> countAndAdd(day, attempts, bothHaveCounted)))
                .toList();

        assertEquals(
                Set.of(1L, 2L), Set.of(both.get(0).get(60, SECONDS), both.get(1).get(60, SECONDS)));
        assertEquals(3, attempts.get());
    }

    private long countAndAdd(String day, AtomicInteger attempts, CyclicBarrier barrier) {
        AtomicInteger own = new AtomicInteger();
        return node.transactions().write(em -> {
            attempts.incrementAndGet();
            em.createNativeQuery("set transaction isolation level serializable").executeUpdate();
            long days = (Long)
                    em.createNativeQuery("select count(*) from ticket_serial").getSingleResult();
            if (own.incrementAndGet() == 1) {
                meet(barrier);
            }
            em.createNativeQuery("insert into ticket_serial values ('" + day + "', 1)")
                    .executeUpdate();
            return days;
        });
    }
}
