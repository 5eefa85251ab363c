package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.container.SignedModules;

/** A county enables a module and proposes a unit on one node, and both nodes have them, whoever was down. Leaves nothing behind. */
public final class CatalogueRound {

    private static final String WHY = "吐政信〔2026〕8号";
    private static final String COUNTY = "/catalogue/counties/650421";
    private static final String MODULE = COUNTY + "/modules/" + SignedModules.NAME;
    private static final String BROUGHT = "650421-dikan";
    private static final String PROPOSED = "650421-shengjinkou";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TwoNodes nodes;

    public CatalogueRound(TwoNodes nodes) {
        this.nodes = nodes;
    }

    /** Fails where a node does not come to what was chosen on another, also while it was down. */
    public void reachesEachNode() throws Exception {
        SignedModules modules = new SignedModules(nodes.first().address());
        Map<String, String> certificate =
                Map.of("county", "650421", "pem", modules.certificate("shanshan"), "why", WHY);
        nodes.first()
                .rest()
                .as("it")
                .post("/catalogue/certificates", certificate)
                .expecting(201);
        for (String version : List.of("1.0.0", "2.0.0")) {
            assertEquals(
                    201,
                    modules.putIn(
                                    "it",
                                    modules.sign(modules.unit(version, BROUGHT, "迪坎镇", "650421"), "shanshan"),
                                    "650421",
                                    WHY)
                            .statusCode());
        }
        enable(nodes.second().rest(), "1.0.0");
        propose();
        awaitNodesWith(BROUGHT, 2);
        awaitNodesWith(PROPOSED, 2);
        awaitRunning("1.0.0", 2);

        nodes.first().kill();
        Rest county = nodes.second().rest().as("shanshan-admin");
        enable(nodes.second().rest(), "2.0.0");
        county.post(COUNTY + "/units/" + PROPOSED + "/withdraw", Map.of("why", "撤并"))
                .expecting(200);
        awaitNodesWith(PROPOSED, 1);
        nodes.first().start();
        awaitRunning("2.0.0", 2);
        awaitNodesWith(PROPOSED, 0);
        awaitNodesWith(BROUGHT, 2);

        county.post(MODULE + "/disable", Map.of("why", "撤并")).expecting(200);
        awaitNodesWith(BROUGHT, 0);
        awaitRunning("2.0.0", 0);
    }

    private static void enable(Rest rest, String version) {
        rest.as("shanshan-admin")
                .post(MODULE + "/enable", Map.of("version", version, "why", WHY))
                .expecting(200);
    }

    private void propose() {
        nodes.first()
                .rest()
                .as("shanshan-admin")
                .post(
                        COUNTY + "/units",
                        Map.of("id", PROPOSED, "name", "便民站", "parent", "650421", "duties", List.of("*"), "why", WHY))
                .expecting(201);
    }

    private void awaitNodesWith(String unit, int number) {
        await(number + " nodes have " + unit).atMost(PATIENCE).until(() -> nodesWith(unit) == number);
    }

    private int nodesWith(String unit) throws SQLException {
        return nodes.count("select count(*) from unit_presence where unit = '" + unit + "'");
    }

    private void awaitRunning(String version, int number) {
        await(version + " runs on " + number + " nodes").atMost(PATIENCE).until(() -> {
            Answer modules = nodes.second().rest().as("it").get(COUNTY + "/modules");
            return modules.text().split("\"version\":\"" + version + "\",\"state\":\"RUNNING\"", -1).length - 1
                    == number;
        });
    }
}
