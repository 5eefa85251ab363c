package org.hotline12345.itests.container;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Said;

/** People who look at tickets and bring matters without a break, from when it is made until it is ended. */
public final class Load {

    private static final int CLIENTS = 4;
    private static final int WANTED_PER_SECOND = 160;

    private final Rest rest = Hotline.unboundRest().as("calltaker");
    private final String ticket =
            rest.post("/tickets", Said.help()).expecting(201).at("/number");
    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final long began = System.nanoTime();
    private final ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);

    public Load() {
        this(WANTED_PER_SECOND);
    }

    /** @param perSecond how many requests there are to be in a second */
    public Load(int perSecond) {
        long pause = TimeUnit.SECONDS.toNanos(1) * CLIENTS / perSecond;
        for (int client = 0; client < CLIENTS; client++) {
            clients.scheduleAtFixedRate(this::request, 0, pause, TimeUnit.NANOSECONDS);
        }
    }

    /** How many requests there were until now. */
    public int sent() {
        return sent.get();
    }

    /**
     * What came of it.
     *
     * @param requests how many there were
     * @param perSecond how many in a second
     * @param failures what went wrong
     */
    public record Result(int requests, double perSecond, List<String> failures) {

        @Override
        public String toString() {
            return "%,d requests, %.0f in a second, %d failed".formatted(requests, perSecond, failures.size());
        }
    }

    /** Waits for what is under way. */
    public Result end() throws InterruptedException {
        clients.shutdown();
        if (!clients.awaitTermination(60, TimeUnit.SECONDS)) {
            failures.add("A request was not answered in a minute");
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Result(sent.get(), sent.get() / seconds, List.copyOf(failures));
    }

    private void request() {
        int turn = sent.getAndIncrement() % 10;
        try {
            if (turn < 4) {
                check(rest.get("/tickets?limit=10"), 200);
            } else if (turn < 8) {
                check(rest.get("/tickets/" + ticket), 200);
            } else {
                check(rest.post("/tickets", matter(turn)), 201);
            }
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
    }

    private static Map<String, Object> matter(int turn) {
        return turn == 8 ? Said.complaint() : Said.consultation();
    }

    private void check(Answer answer, int expected) {
        if (answer.status() != expected || answer.text().isEmpty()) {
            failures.add(answer.status() + " " + answer.text());
        }
    }
}
