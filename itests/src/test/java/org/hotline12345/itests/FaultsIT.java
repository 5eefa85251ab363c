package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.FaultRound;
import org.hotline12345.itests.process.FaultyDatabase;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;

/** What becomes of requests when the database, or the way to it, fails: docs/guides/faults.md says what to expect. */
public class FaultsIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final FaultyDatabase DATABASE = new FaultyDatabase();

    /** More than one by {@code -Dfault.rounds}. */
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 1);

    /** Whatever happens, whoever asks is answered within this. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    /** Who has a connection waits for the lock, three times three seconds. */
    private static final Duration THREE_LOCKS = Duration.ofSeconds(9);

    private static final int MORE_THAN_THE_POOL = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @After
    public void comeBack() {
        DATABASE.pass();
        await("it is back by itself")
                .atMost(PATIENCE)
                .until(() -> DATABASE.rest().get("/health").status() == 200);
    }

    /** The rule starts the node first and the database afterwards. */
    @Test
    public void nodeThatStartedFirstCameUpByItself() throws Exception {
        assertNotEquals("when to come again", "", DATABASE.early().header("Retry-After"));
        String log = DATABASE.log();
        assertTrue(log.contains("The platform waits for the database"));
        assertTrue(log.contains("The database answers"));
        accepted(DATABASE.rest().as("calltaker"), Said.complaint());
    }

    @Test
    public void cutConnectionsLoseNothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round().during(load -> {
                for (int cut = 0; cut < 3; cut++) {
                    DATABASE.cut();
                    load.awaitSteps();
                }
                DATABASE.endAnswers();
            });
        }
    }

    @Test
    public void silenceIsNotWaitedForWithoutEnd() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round().during(load -> {
                DATABASE.silent();
                load.awaitPostponed();
                DATABASE.pass();
            });
        }
    }

    @Test
    public void restartOfTheDatabaseIsOutlived() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round().during(load -> {
                DATABASE.stopDatabase();
                load.awaitPostponed();
                DATABASE.startDatabase();
            });
        }
    }

    @Test
    public void slowConnectionWorks() throws Exception {
        RestTicket ticket = accepted(DATABASE.rest().as("calltaker"), Said.complaint());
        DATABASE.slow();
        ticket.take("Dispatch", Said.to("650421"));
        assertEquals(List.of("Accept", "Dispatch"), ticket.as("center").steps());
    }

    /** Somebody holds the table: those that wait for it hold all connections, and the others wait for one. */
    @Test
    public void whoFindsNoConnectionIsToldSoon() throws Exception {
        RestTicket ticket = accepted(DATABASE.rest().as("calltaker"), Said.complaint());
        ExecutorService threads = Executors.newFixedThreadPool(MORE_THAN_THE_POOL);
        AtomicLong soonest = new AtomicLong(Long.MAX_VALUE);
        try (Connection holder = DATABASE.direct();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table ticket in access exclusive mode");
            long begun = System.nanoTime();
            List<CompletableFuture<Answer>> attempts = IntStream.range(0, MORE_THAN_THE_POOL)
                    .mapToObj(it -> CompletableFuture.supplyAsync(
                            () -> {
                                Answer answer = ticket.attempt("Dispatch", Said.to("650421"));
                                soonest.accumulateAndGet(System.nanoTime() - begun, Math::min);
                                return answer;
                            },
                            threads))
                    .toList();
            for (CompletableFuture<Answer> attempt : attempts) {
                Answer answer = attempt.get(LIMIT.toSeconds(), TimeUnit.SECONDS).expecting(503);
                assertNotEquals("when to come again", "", answer.header("Retry-After"));
            }
            holder.rollback();
        } finally {
            threads.shutdownNow();
        }
        assertTrue("nobody was told soon", Duration.ofNanos(soonest.get()).compareTo(THREE_LOCKS) < 0);
        assertTrue("nobody was told by the server", DATABASE.log().contains("The database is too busy"));
        assertEquals(List.of("Accept"), ticket.as("center").steps());
        ticket.take("Dispatch", Said.to("650421"));
    }

    private static FaultRound round() {
        return new FaultRound(DATABASE.rest(), LIMIT);
    }
}
