package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hotline12345.law.ticket.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two versions of a receiver are here at once, and one takes over from the other: nothing is lost, nothing comes twice. */
class ReceiverHandoverTest {

    private static final String MODULE = "org.example.sms";

    private final CarryingNode node = new CarryingNode(Duration.ofSeconds(30));
    private final Hearing older = new Hearing();
    private final Hearing newer = new Hearing();

    @AfterEach
    void stop() {
        older.hangsUntil.countDown();
        node.close();
    }

    @Test
    void theNewerIsCalledFromWhenItComesAndTheOlderAgainWhenItLeaves() {
        node.register("sms", older, MODULE, "1.0.0");
        Ticket ticket = node.happens("一");
        node.round();
        node.register("sms", newer, MODULE, "1.1.0");
        node.goesOn(ticket);
        node.round();
        node.unregister(newer);
        node.goesOn(ticket);
        node.round();
        node.round();

        assertEquals(List.of(1, 3), older.of(ticket));
        assertEquals(List.of(2), newer.of(ticket));
        assertEquals(0, node.receivers.rows());
    }

    @Test
    void anothersModuleTakesNoNameByANumber() {
        node.register("sms", older, MODULE, "1.0.0");
        node.register("sms", newer, "org.example.thief", "9.0.0");
        Ticket ticket = node.happens("一");
        node.round();

        assertEquals(List.of(1), older.of(ticket));
        assertEquals(List.of(), newer.of(ticket));
    }

    @Test
    void theCallThatIsUnderWayEndsBeforeTheOlderLeaves() throws Exception {
        CountDownLatch mayGoOn = new CountDownLatch(1);
        node.register("sms", older, MODULE, "1.0.0");
        node.round();
        older.hangsUntil = mayGoOn;
        Ticket ticket = node.happens("一");
        CompletableFuture<Void> carrying = CompletableFuture.runAsync(node::round);
        while (older.calls.get() == 0) {
            Thread.onSpinWait();
        }
        node.register("sms", newer, MODULE, "1.1.0");
        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> node.unregister(older));
        assertFalse(leaving.isDone());

        mayGoOn.countDown();
        leaving.get();
        carrying.get();
        assertEquals(List.of(1), older.of(ticket));
        node.goesOn(ticket);
        node.round();
        assertEquals(List.of(2), newer.of(ticket));
        assertEquals(List.of(1), older.of(ticket));
    }
}
