package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Said;

/**
 * Has many limits run out at one time, on two nodes that both see it, while requests come in; kills one of the nodes in
 * the middle of it.
 */
public final class RingRound {

    private static final int SENDERS = 2;
    private static final int LATE = 200;
    private static final int SPREAD = 150;
    private static final int AFTERWARDS = 30;
    private static final int NEVER = 3600;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final String RINGS = "select count(*) from ticket_event where step = 'Ring'";
    private static final String RUNG_TWICE = "select count(*) from (select ticket from ticket_event where step = 'Ring'"
            + " group by ticket having count(*) > 1) as twice";

    private final TwoNodes nodes;
    private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);

    public RingRound(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Fails where a limit does not ring, or rings twice, or an acknowledged step is lost or there twice. */
    public void run() throws Exception {
        nodes.watchEvery(NEVER);
        int before = nodes.count(RINGS);
        int twice = nodes.count(RUNG_TWICE);
        enterLate();
        assertEquals(before, nodes.count(RINGS));

        AtomicInteger acknowledgements = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        List<Sender> senders = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(nodes.any(), acknowledgements, enough::get))
                .toList();
        List<? extends Future<?>> ends = senders.stream().map(threads::submit).toList();
        nodes.watchEvery(1);
        int begun = 1 + new Random().nextInt(SPREAD);
        await("rung by some").atMost(PATIENCE).pollInterval(GLANCE).until(() -> nodes.count(RINGS) >= before + begun);
        nodes.first().kill();
        int rung = nodes.count(RINGS) - before;
        int acknowledged = acknowledgements.get();
        await("rung by all").atMost(PATIENCE).until(() -> nodes.count(RINGS) >= before + LATE);
        await("steps after the kill")
                .atMost(PATIENCE)
                .until(() -> acknowledgements.get() >= acknowledged + AFTERWARDS
                        || ends.stream().allMatch(Future::isDone));
        enough.set(true);
        for (Future<?> end : ends) {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        senders.forEach(it -> assertEquals("left without an answer", Optional.empty(), it.unanswered()));

        assertEquals(before + LATE, nodes.count(RINGS));
        assertEquals(twice, nodes.count(RUNG_TWICE));
        assertTrue(rung + " of " + LATE + " had been rung at the kill", rung < LATE);
        System.out.printf(
                "A node was killed when %d of %d limits had been rung; the other rang the rest%n", rung, LATE);
        System.out.println(
                "Meanwhile " + new Ledger(senders).compare(nodes.second().rest()));
        nodes.first().start();
    }

    /** Matters whose limits ran out long ago. */
    private void enterLate() throws Exception {
        Rest taker = nodes.any().as("calltaker");
        List<? extends Future<?>> entered = IntStream.range(0, LATE)
                .mapToObj(it -> threads.submit(() -> accepted(taker, Said.late(Said.help()))))
                .toList();
        for (Future<?> each : entered) {
            each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
