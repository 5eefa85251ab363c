package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ObserversTest {

    @Test
    void whoHangsIsAskedToComeOutAndTheOthersHearAll() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        List<Integer> seen = new CopyOnWriteArrayList<>();
        try (CarryingNode node = new CarryingNode(Duration.ofSeconds(1))) {
            node.observe((ticket, event) -> seen.add(event.sequence()));
            node.observe((ticket, event) -> {
                if (event.sequence() == 1) {
                    hang(interrupted);
                }
            });
            Ticket ticket = node.happens("一");
            node.goesOn(ticket);
            node.goesOn(ticket);
            node.round();

            assertEquals(List.of(1, 2, 3), seen.stream().distinct().toList());
            assertTrue(interrupted.await(30, TimeUnit.SECONDS), "it was asked to come out");
            assertEquals(0, node.store.backlog().waiting());
            assertEquals(0, node.receivers.rows());
        }
    }

    /** Hangs until it is interrupted. */
    private static void hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
    }
}
