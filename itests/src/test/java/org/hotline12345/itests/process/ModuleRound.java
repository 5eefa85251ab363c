package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;

/** Modules come to, and leave, two nodes that share a folder of them. */
public final class ModuleRound {

    private static final String TOWN = "town.jar";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TwoNodes nodes;

    public ModuleRound(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Fails where a module that is put down once, changed once and taken away once is not so on each node. */
    public void comesAndLeavesOnce() throws Exception {
        nodes.modules().put(TownBundle.named("达浪坎乡人民政府"), TOWN);
        awaitEverywhere("/presence", "PRESENT");
        approve();
        RestTicket ticket = dispatched();
        await("it signs by itself").atMost(PATIENCE).until(() -> steps(ticket, "Sign") == 1);

        nodes.modules().put(TownBundle.named("达浪坎乡人民政府（新）"), TOWN);
        awaitEverywhere("/name", "达浪坎乡人民政府（新）");
        assertEquals("PRESENT", unit(nodes.first()).at("/presence"));

        nodes.modules().take(TOWN);
        awaitEverywhere("/presence", "LEFT");
        await("its ticket is above").atMost(PATIENCE).until(() -> steps(ticket, "PassToParent") == 1);
    }

    private RestTicket dispatched() {
        RestTicket ticket = accepted(nodes.first().rest().as("calltaker"), Said.complaint());
        new RestTicket(nodes.second().rest(), ticket.number(), ticket.code())
                .as("calltaker")
                .take("Dispatch", to(TownBundle.ID));
        return ticket;
    }

    private void approve() {
        nodes.first()
                .rest()
                .as("center")
                .post("/units/" + TownBundle.ID + "/approval", Map.of("document", "吐政服〔2025〕9号"))
                .expecting(200);
        awaitEverywhere("/receives", "true");
    }

    private void awaitEverywhere(String pointer, String value) {
        for (Shipped node : nodes.nodes()) {
            await(pointer + " is " + value + " on each node")
                    .atMost(PATIENCE)
                    .until(() -> unit(node).at(pointer).equals(value));
        }
    }

    private static Answer unit(Shipped node) {
        Rest center = node.rest().as("center");
        return center.get("/units/" + TownBundle.ID);
    }

    private static int steps(RestTicket ticket, String step) {
        return Collections.frequency(ticket.as("center").steps(), step);
    }
}
