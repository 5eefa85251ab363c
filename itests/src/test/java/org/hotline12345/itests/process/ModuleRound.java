package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.ModuleJar;

/** Units come to, and leave, two nodes that share a folder of modules. Each round leaves the nodes as it has found them. */
public final class ModuleRound {

    private static final String TOWN = "650421-town";
    private static final String VILLAGE = "650421-village";
    private static final String NAME = "达浪坎乡人民政府";
    private static final String FILE = "town.jar";
    private static final String OTHER_FILE = "village.jar";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TwoNodes nodes;

    public ModuleRound(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Fails where a module that is put down once, changed once and taken away once is not so on each node. */
    public void comesAndLeavesOnce() throws Exception {
        nodes.modules().put(town(TOWN, NAME), FILE);
        awaitNodesWith(TOWN, 2);
        RestTicket ticket = dispatched();
        await("it signs by itself").atMost(PATIENCE).until(() -> steps(ticket, "Sign") == 1);

        nodes.modules().put(town(TOWN, NAME + "（新）"), FILE);
        awaitEverywhere("/name", NAME + "（新）");
        assertEquals("PRESENT", unit(nodes.first()).at("/presence"));

        nodes.modules().take(FILE);
        awaitHasLeft(ticket);
    }

    /** Fails where a unit has left, or has not, while one node still has it. */
    public void leavesOneNodeAfterTheOther() throws Exception {
        for (Shipped node : nodes.nodes()) {
            node.deploy(town(TOWN, NAME));
        }
        awaitNodesWith(TOWN, 2);
        RestTicket ticket = dispatched();

        nodes.first().undeploy(FILE);
        awaitNodesWith(TOWN, 1);
        awaitEverywhere("/presence", "PRESENT");
        assertEquals(0, steps(ticket, "PassToParent"));

        nodes.second().undeploy(FILE);
        awaitHasLeft(ticket);
    }

    /** Fails where a killed node counts as a departure, or does not find what has come and gone when it is back. */
    public void goesOnWithoutOneNode() throws Exception {
        nodes.modules().put(town(TOWN, NAME), FILE);
        awaitNodesWith(TOWN, 2);
        RestTicket ticket = dispatched();

        nodes.first().kill();
        nodes.modules().take(FILE);
        nodes.modules().put(town(VILLAGE, NAME), OTHER_FILE);
        awaitNodesWith(TOWN, 1);
        awaitNodesWith(VILLAGE, 1);
        assertEquals("PRESENT", unit(nodes.second()).at("/presence"));
        assertEquals(0, steps(ticket, "PassToParent"));

        nodes.first().start();
        awaitNodesWith(VILLAGE, 2);
        awaitHasLeft(ticket);
        nodes.modules().take(OTHER_FILE);
        awaitNodesWith(VILLAGE, 0);
    }

    /** Fails where a node throws modules out because it does not see their folder. */
    public void keepsWhatItHasWithoutTheFolder() throws Exception {
        nodes.modules().put(town(TOWN, NAME), FILE);
        awaitNodesWith(TOWN, 2);
        List<String> before = bundles();

        nodes.modules().unmount();
        assertEquals(before, bundles());
        nodes.modules().mount();
        nodes.modules().put(town(VILLAGE, NAME), OTHER_FILE);
        awaitNodesWith(VILLAGE, 2);
        assertEquals("nobody was installed anew", before, bundles());

        nodes.modules().take(FILE);
        nodes.modules().take(OTHER_FILE);
        awaitNodesWith(TOWN, 0);
        awaitNodesWith(VILLAGE, 0);
    }

    private static Path town(String unit, String name) throws IOException {
        return ModuleJar.ofUnit(unit, name).file(FILE);
    }

    /** The bundle's number on each node, which another installation would change. */
    private List<String> bundles() throws Exception {
        return List.of(nodes.first().shell("bundle:id " + TOWN), nodes.second().shell("bundle:id " + TOWN));
    }

    private RestTicket dispatched() {
        nodes.first()
                .rest()
                .as("center")
                .post("/units/" + TOWN + "/approval", Map.of("document", "吐政服〔2025〕9号"))
                .expecting(200);
        awaitEverywhere("/receives", "true");
        RestTicket ticket = accepted(nodes.any().as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to(TOWN));
        return ticket;
    }

    private void awaitNodesWith(String unit, int number) {
        await(number + " nodes have " + unit).atMost(PATIENCE).until(() -> nodesWith(unit) == number);
    }

    private int nodesWith(String unit) throws SQLException {
        return nodes.count("select count(*) from unit_presence where unit = '" + unit + "'");
    }

    private void awaitHasLeft(RestTicket ticket) {
        awaitEverywhere("/presence", "LEFT");
        awaitNodesWith(TOWN, 0);
        await("its ticket is above").atMost(PATIENCE).until(() -> steps(ticket, "PassToParent") == 1);
    }

    private void awaitEverywhere(String pointer, String value) {
        for (Shipped node : nodes.nodes()) {
            await(pointer + " is " + value + " on each node")
                    .atMost(PATIENCE)
                    .until(() -> unit(node).at(pointer).equals(value));
        }
    }

    private static Answer unit(Shipped node) {
        return node.rest().as("center").get("/units/" + TOWN);
    }

    private static int steps(RestTicket ticket, String step) {
        return Collections.frequency(ticket.as("center").steps(), step);
    }
}
