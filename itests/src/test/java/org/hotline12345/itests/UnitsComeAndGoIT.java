package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Deploy;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Load;
import org.hotline12345.itests.container.Peace;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;

/**
 * A unit comes, takes a ticket, and leaves with a ticket open, in each way in which a unit can come. All the while others
 * use the hotline, and none of them may notice.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class UnitsComeAndGoIT {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Path LUKQIN = Path.of(System.getProperty("hotline.lukqin"));
    private static final Map<String, Object> IN_LUKQIN = Map.of("place", "650421/鲁克沁镇");

    @Inject
    private FeaturesService features;

    @Inject
    private BundleContext context;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @Test
    public void byFeature() throws Exception {
        underLoad("org.hotline12345.unit.shanshan.water", () -> {
            features.installFeature("hotline-unit-shanshan-water", CALMLY);
            awaitUnit("650421-water", "PRESENT");
            RestTicket outage = accepted(rest.as("calltaker"), Said.complaint());
            Answer early = outage.attempt("Dispatch", to("650421-water")).expecting(422);
            assertEquals("A4", early.at("/paragraph/key"));

            approve("650421-water");
            outage.take("Dispatch", to("650421-water"));
            await().atMost(PATIENCE).until(() -> outage.steps().contains("Sign"));
            RestTicket quality =
                    accepted(rest.as("calltaker"), Said.with(Said.complaint(), Map.of("category", "水电气热/水质")));
            quality.take("Dispatch", to("650421-water"));

            features.uninstallFeature("hotline-unit-shanshan-water", CALMLY);
            awaitUnit("650421-water", "LEFT");
            assertPassedToShanshan(outage);
            assertPassedToShanshan(quality);
            return null;
        });
    }

    @Test
    public void byBundleInDeploy() throws Exception {
        comesAndGoesInDeploy(() -> Deploy.bundle(LUKQIN));
    }

    @Test
    public void byKarInDeploy() throws Exception {
        comesAndGoesInDeploy(() -> Deploy.kar("lukqin", LUKQIN));
    }

    private void comesAndGoesInDeploy(Callable<Path> arrival) throws Exception {
        underLoad("org.hotline12345.unit.lukqin", () -> {
            Path file = arrival.call();
            awaitUnit("650421-lukqin", "PRESENT");
            assertEquals("鲁克沁镇人民政府", unit("650421-lukqin").at("/name"));
            approve("650421-lukqin");
            RestTicket ticket = accepted(rest.as("calltaker"), Said.with(Said.complaint(), IN_LUKQIN));
            ticket.take("Dispatch", to("650421-lukqin"));

            Files.delete(file);
            awaitUnit("650421-lukqin", "LEFT");
            assertPassedToShanshan(ticket);
            ticket.as("shanshan").take("Sign", Map.of());
            return null;
        });
    }

    private void underLoad(String guest, Callable<Void> visit) throws Exception {
        Peace peace = new Peace(context, guest);
        Load load = new Load();
        Load.Result result;
        try {
            visit.call();
        } finally {
            result = load.end();
            System.out.println("While " + guest + " came and went: " + result);
        }
        assertEquals(List.of(), result.failures());
        assertTrue(result.toString(), result.perSecond() >= 100);
        peace.check();
    }

    private void approve(String unit) {
        rest.as("center")
                .post("/units/" + unit + "/approval", Map.of("document", "吐政服〔2025〕8号"))
                .expecting(200);
        assertTrue(unit(unit).json().path("receives").asBoolean());
    }

    private void awaitUnit(String id, String presence) {
        await(id + " is " + presence)
                .atMost(PATIENCE)
                .until(() ->
                        rest.as("center").get("/units").expecting(200).text().contains("\"" + id + "\"")
                                && unit(id).at("/presence").equals(presence));
    }

    private Answer unit(String id) {
        return rest.as("center").get("/units/" + id).expecting(200);
    }

    private static void assertPassedToShanshan(RestTicket ticket) {
        await().atMost(PATIENCE).until(() -> ticket.steps().contains("PassToParent"));
        int last = ticket.steps().size() - 1;
        assertEquals("A4", ticket.paragraphs().get(last));
        assertEquals("system", ticket.history().at("/steps/" + last + "/actor/name"));
        String account = ticket.history().at("/steps/" + last + "/account");
        assertTrue(account, account.contains("离开") && account.contains("鄯善县人民政府"));
        int assignments = ticket.look().json().at("/ticket/assignments").size();
        assertEquals("650421", ticket.look().at("/ticket/assignments/" + (assignments - 1) + "/unit"));
    }
}
