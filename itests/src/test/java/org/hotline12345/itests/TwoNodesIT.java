package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.ModuleRound;
import org.hotline12345.itests.process.RingRound;
import org.hotline12345.itests.process.TwoNodes;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Two nodes of the shipped assembly on one PostgreSQL are one hotline, also when one of them is killed. */
public class TwoNodesIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    /** More than one by {@code -Dkill.rounds}. */
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);

    private static final int KEYS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LATEST_RING = Duration.ofSeconds(5);

    private Rest first;
    private Rest second;

    @Before
    public void signIn() {
        first = NODES.first().rest();
        second = NODES.second().rest();
    }

    @Test
    public void eachStepMayBeTakenOnAnyNode() {
        RestTicket ticket = accepted(first.as("calltaker"), Said.complaint());
        on(second, ticket).as("calltaker").take("Dispatch", to("650421"));
        on(first, ticket).as("shanshan").take("Sign", Map.of());
        on(second, ticket).as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        on(first, ticket).as("center").take("AgreeClosure", Map.of());
        on(second.withCode(ticket.code()), ticket)
                .take("Evaluate", Map.of("callService", "SATISFIED", "handling", "SATISFIED"));

        RestTicket here = on(first, ticket).as("center");
        RestTicket there = on(second, ticket).as("center");
        assertEquals("ARCHIVED", here.look().at("/status"));
        assertEquals(List.of("Accept", "Dispatch", "Sign", "RequestClosure", "AgreeClosure", "Evaluate"), here.steps());
        assertEquals(here.history().json(), there.history().json());
    }

    @Test
    public void requestThatIsSentAgainToTheOtherNodeIsTheSame() {
        String key = UUID.randomUUID().toString();
        Answer taken = accept(first, key).expecting(201);
        Answer again = accept(second, key);

        assertEquals(taken.at("/number"), again.at("/number"));
        assertEquals(taken.at("/queryCode"), again.at("/queryCode"));
        assertTrue(again.text(), again.json().path("repeated").asBoolean());
    }

    @Test
    public void requestThatReachesBothNodesAtOnceIsOne() throws Exception {
        int before = NODES.count("select count(*) from ticket");
        for (int round = 0; round < KEYS; round++) {
            String key = UUID.randomUUID().toString();
            CompletableFuture<Answer> here = CompletableFuture.supplyAsync(() -> accept(first, key));
            CompletableFuture<Answer> there = CompletableFuture.supplyAsync(() -> accept(second, key));
            assertTrue(here.get().text(), here.get().status() < 300);
            assertEquals(here.get().at("/number"), there.get().at("/number"));
        }
        assertEquals(before + KEYS, NODES.count("select count(*) from ticket"));
        NODES.assertQuiet();
    }

    @Test
    public void unitThatIsApprovedOnOneNodeReceivesOnTheOther() throws Exception {
        NODES.modules().put(Path.of(System.getProperty("hotline.lukqin")), "lukqin.jar");
        for (Rest node : List.of(first, second)) {
            await("it has arrived")
                    .atMost(PATIENCE)
                    .until(() -> unit(node).at("/presence").equals("PRESENT"));
        }
        first.as("center")
                .post("/units/650421-lukqin/approval", Map.of("document", "吐政服〔2025〕8号"))
                .expecting(200);
        await("the other knows")
                .atMost(PATIENCE)
                .until(() -> unit(second).json().path("receives").asBoolean());
        RestTicket ticket =
                accepted(second.as("calltaker"), Said.with(Said.complaint(), Map.of("place", "650421/鲁克沁镇")));
        ticket.take("Dispatch", to("650421-lukqin"));
    }

    @Test
    public void moduleThatComesOnceIsOnEachNodeUntilItIsTakenAway() throws Exception {
        new ModuleRound(NODES).comesAndLeavesOnce();
        NODES.assertQuiet();
    }

    /** Both nodes watch, and either may come first. */
    @Test
    public void limitThatRanOutRingsOnceWithinSeconds() throws Exception {
        NODES.watchEvery(2);
        RestTicket ticket = accepted(NODES.any().as("calltaker"), Said.late(Said.complaint()));
        await("the matter's limit rings").atMost(PATIENCE).until(() -> rings(ticket) == 1);
        ticket.take("Dispatch", Said.late(to("650421")));
        await("the unit's limit rings").atMost(PATIENCE).until(() -> rings(ticket) == 2);
        // When a matter that came later has rung, both nodes have looked at this one again.
        RestTicket later = accepted(NODES.any().as("calltaker"), Said.late(Said.help()));
        await("a later one rings").atMost(PATIENCE).until(() -> rings(later) == 1);

        RestTicket seen = ticket.as("center");
        assertEquals(List.of("Accept", "Ring", "Dispatch", "Ring"), seen.steps());
        assertEquals(1, Collections.frequency(seen.paragraphs(), "A28.5"));
        assertEquals(1, seen.look().json().at("/ticket/supervisions").size());
        JsonNode steps = seen.history().json().path("steps");
        for (int ring : List.of(1, 3)) {
            Duration waited = Duration.between(recorded(steps.get(ring - 1)), recorded(steps.get(ring)));
            assertTrue("rang after " + waited, waited.compareTo(LATEST_RING) <= 0);
        }
        NODES.assertQuiet();
    }

    @Test
    public void whatAKilledNodeLeftUndoneTheOtherDoes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            new RingRound(NODES).run();
            NODES.assertQuiet();
        }
    }

    private static Answer accept(Rest rest, String key) {
        return rest.as("calltaker").with("Idempotency-Key", key).post("/tickets", Said.complaint());
    }

    private static RestTicket on(Rest node, RestTicket ticket) {
        return new RestTicket(node, ticket.number(), ticket.code());
    }

    private static Answer unit(Rest node) {
        return node.as("center").get("/units/650421-lukqin");
    }

    private static int rings(RestTicket ticket) {
        return Collections.frequency(ticket.as("center").steps(), "Ring");
    }

    private static OffsetDateTime recorded(JsonNode step) {
        return OffsetDateTime.parse(step.path("recordedAt").asText());
    }
}
