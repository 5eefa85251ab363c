package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.EntityManager;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;

/** What two do at the same time, and who holds a row for too long. */
abstract class ContentionContract extends UnitContract {

    /** Three attempts, each as long as a lock may take. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void aDeadlockIsDoneAgainWholeAndOnce() throws Exception {
        Ticket one = create().ticket();
        Ticket other = create().ticket();
        AtomicInteger attempts = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        CompletableFuture<Integer> there = later(one, other, attempts, bothHoldOne);
        CompletableFuture<Integer> back = later(other, one, attempts, bothHoldOne);

        assertEquals(2, there.get(60, TimeUnit.SECONDS) + back.get(60, TimeUnit.SECONDS));
        assertTrue(attempts.get() >= 3, "nobody was done again");
        assertEquals(List.of(2, 2), List.of(bumps(one), bumps(other)));
    }

    @Test
    void aRowThatSomebodyHoldsIsNotWaitedForWithoutEnd() throws Exception {
        Ticket ticket = create().ticket();
        Outcome.Moved next = Moves.dispatched(ticket, Moves.SHANSHAN);
        try (Connection holder = database().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.executeUpdate("update ticket set moved_at = moved_at");
            assertTimeout(
                    LIMIT,
                    () -> assertThrows(
                            StoreUnavailable.class, () -> node.tickets().commit(next, Optional.empty())));
            holder.rollback();
        }
        assertEquals(Optional.of(ticket), node.tickets().find(ticket.number()));
        commit(next);
        assertEquals(2, node.tickets().events(ticket.number()).size());
    }

    private CompletableFuture<Integer> later(Ticket first, Ticket second, AtomicInteger attempts, CyclicBarrier both) {
        AtomicInteger own = new AtomicInteger();
        return CompletableFuture.supplyAsync(() -> node.transactions().write(em -> {
            attempts.incrementAndGet();
            bump(em, first);
            if (own.incrementAndGet() == 1) {
                meet(both);
            }
            return bump(em, second);
        }));
    }

    private static int bump(EntityManager em, Ticket ticket) {
        return em.createQuery("update TicketRow t set t.movedAt = t.movedAt + 1 where t.number = :number")
                .setParameter("number", ticket.number().value())
                .executeUpdate();
    }

    private int bumps(Ticket ticket) throws SQLException {
        long moved = node.count("ticket where number = '" + ticket.number().value() + "' and moved_at = "
                + (ticket.movedAt().toEpochMilli() + 2));
        return moved == 1 ? 2 : 0;
    }

    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
