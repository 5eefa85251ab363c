package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;

/** Kills the hotline in the middle of many steps, starts it again, and compares what it knows with what it had said. */
public final class KillRound {

    private static final int SENDERS = 4;
    private static final int FEWEST = 100;
    private static final int SPREAD = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> STEPS = List.of("Accept", "Dispatch", "Sign");

    private final Shipped shipped;

    public KillRound(Shipped shipped) {
        this.shipped = shipped;
    }

    /** Fails where an acknowledged step is lost, or any step is there twice. */
    public void run() throws Exception {
        List<Sender> senders = sendUntilKilled();
        shipped.start();
        Rest rest = shipped.rest();
        List<Sender.Acknowledged> acknowledged =
                senders.stream().flatMap(it -> it.acknowledged().stream()).toList();
        acknowledged.forEach(it -> assertKept(rest, it));
        List<Sender.Sent> unanswered =
                senders.stream().flatMap(it -> it.unanswered().stream()).toList();
        List<Answer> answers = unanswered.stream().map(it -> it.to(rest)).toList();
        answers.forEach(it -> assertTrue(it.text(), it.status() < 300));
        long taken = answers.stream().filter(KillRound::repeated).count();

        TreeSet<String> tickets = new TreeSet<>(Stream.concat(
                        acknowledged.stream().map(Sender.Acknowledged::ticket),
                        answers.stream().map(it -> it.at("/number")))
                .toList());
        tickets.forEach(it -> assertNothingDoubled(rest, it));
        System.out.printf(
                "Killed after %d acknowledged steps of %d tickets: none lost, none doubled; of %d under way %d had been taken%n",
                acknowledged.size(), tickets.size(), unanswered.size(), taken);
    }

    private List<Sender> sendUntilKilled() throws Exception {
        AtomicInteger acknowledgements = new AtomicInteger();
        List<Sender> senders = IntStream.range(0, SENDERS)
                .mapToObj(it -> new Sender(shipped.rest(), acknowledgements))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        List<? extends Future<?>> ends = senders.stream().map(threads::submit).toList();
        int enough = FEWEST + new Random().nextInt(SPREAD);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> acknowledgements.get() >= enough);
        shipped.kill();
        for (Future<?> end : ends) {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.shutdown();
        return senders;
    }

    /** The same request again is the same step of the same ticket. */
    private static void assertKept(Rest rest, Sender.Acknowledged step) {
        Answer again = step.sent().to(rest);
        assertTrue(again.text(), again.status() < 300 && repeated(again));
        assertEquals(step.ticket(), again.at("/number"));
        List<String> steps = history(rest, step.ticket());
        assertEquals(1, Collections.frequency(steps, step.sent().step()));
    }

    private static void assertNothingDoubled(Rest rest, String ticket) {
        List<String> steps = history(rest, ticket);
        assertEquals(STEPS.subList(0, Math.min(steps.size(), STEPS.size())), steps);
    }

    private static List<String> history(Rest rest, String ticket) {
        return new RestTicket(rest.as("center"), ticket, "").steps();
    }

    private static boolean repeated(Answer answer) {
        return answer.json().path("repeated").asBoolean();
    }
}
