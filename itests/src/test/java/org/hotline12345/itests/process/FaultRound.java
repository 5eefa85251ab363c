package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;

/**
 * Has something happen to the database while many send steps. Whoever is asked to come again does so with the same key,
 * as the interface tells clients to.
 */
public final class FaultRound {

    private static final int SENDERS = 4;
    private static final int SOME = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Rest rest;
    private final Duration limit;
    private final AtomicInteger acknowledgements = new AtomicInteger();
    private final AtomicInteger postponed = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    /** @param limit within which each request must be answered, whatever the answer is */
    public FaultRound(Rest rest, Duration limit) {
        this.rest = rest;
        this.limit = limit;
    }

    /** What happens; the connections may fail meanwhile. */
    @FunctionalInterface
    public interface Fault {
        void happen(FaultRound during) throws Exception;
    }

    /** Fails where a request hangs, or is answered with neither success nor 503, or a step is lost, or there twice. */
    public void during(Fault fault) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Sender> senders = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(this::send, acknowledgements, enough::get))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        try {
            List<? extends Future<?>> ends =
                    senders.stream().map(threads::submit).toList();
            awaitSteps();
            fault.happen(this);
            awaitSteps();
            enough.set(true);
            for (Future<?> end : ends) {
                end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            enough.set(true);
            threads.shutdownNow();
        }
        senders.forEach(it -> assertEquals("left without an answer", Optional.empty(), it.unanswered()));
        System.out.printf(
                "%d requests asked to come again, the longest wait %d ms; %s%n",
                postponed.get(), longest.get(), new Ledger(senders).compare(rest));
    }

    /** Until some more steps have been taken. */
    public void awaitSteps() {
        int before = acknowledgements.get();
        await("steps go on").atMost(PATIENCE).until(() -> acknowledgements.get() >= before + SOME);
    }

    /** Until some have been asked to come again. */
    public void awaitPostponed() {
        int before = postponed.get();
        await("some are asked to come again").atMost(PATIENCE).until(() -> postponed.get() > before);
    }

    private Answer send(Sender.Sent sent) {
        return await("taken in the end")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .pollDelay(Duration.ZERO)
                .until(() -> once(sent), answer -> answer.status() != 503);
    }

    private Answer once(Sender.Sent sent) {
        long begun = System.nanoTime();
        Answer answer = answer(sent);
        Duration waited = Duration.ofNanos(System.nanoTime() - begun);
        longest.accumulateAndGet(waited.toMillis(), Math::max);
        assertTrue("answered after " + waited, waited.compareTo(limit) <= 0);
        if (answer.status() == 503) {
            postponed.incrementAndGet();
            assertNotEquals("when to come again", "", answer.header("Retry-After"));
        }
        return answer;
    }

    /** A request that is not answered at all is a failure here, not the end of the sender. */
    private Answer answer(Sender.Sent sent) {
        try {
            return sent.to(rest);
        } catch (UncheckedIOException e) {
            throw new AssertionError("not answered", e);
        }
    }
}
