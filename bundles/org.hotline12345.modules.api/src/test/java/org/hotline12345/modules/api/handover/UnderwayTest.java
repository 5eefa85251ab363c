package org.hotline12345.modules.api.handover;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class UnderwayTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Underway underway = new Underway();

    @Test
    void whoClosesWaitsForWhatIsUnderWay() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = inside(done);

        CompletableFuture<Integer> closing = CompletableFuture.supplyAsync(() -> underway.close(LONG));
        await().until(this::takesNoMore);
        assertFalse(closing.isDone());

        done.countDown();
        assertEquals(0, closing.get());
        worker.join();
    }

    @Test
    void whoIsStillInsideWhenPatienceEndsIsCounted() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = inside(done);

        assertEquals(1, underway.close(Duration.ofMillis(1)));
        assertFalse(underway.begin());
        done.countDown();
        worker.join();
        assertEquals(0, underway.close(LONG));
    }

    @Test
    void whoClosesFromWithinDoesNotWaitForThemselves() {
        assertTrue(underway.begin());
        assertTrue(underway.begin());
        assertEquals(0, underway.close(LONG));
        underway.end();
        underway.end();
        assertEquals(0, underway.close(LONG));
    }

    private boolean takesNoMore() {
        boolean begun = underway.begin();
        if (begun) {
            underway.end();
        }
        return !begun;
    }

    private Thread inside(CountDownLatch done) throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            underway.begin();
            entered.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            underway.end();
        });
        worker.start();
        entered.await();
        return worker;
    }
}
