package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Shell;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.service.cm.ConfigurationAdmin;

/** Early warning by a feature that arrives while the hotline runs, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class WarningIT {

    private static final String SETTINGS = "org.hotline12345.warning";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String THEME = "城市管理";
    private static final String TOKSUN = "650422";
    private static final int MANY = 25;

    @Inject
    private FeaturesService features;

    @Inject
    private ConfigurationAdmin configurations;

    @Inject
    private SessionFactory sessions;

    private Rest rest;
    private Guests guests;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        Guests.tell(configurations, SETTINGS, Map.of("roundSeconds", "1"));
        guests = new Guests(features);
        guests.arrive("warning");
        awaitThere();
        rest = Hotline.rest();
    }

    private static void awaitThere() {
        await("it is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/warnings/live").status() == 401
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/warnings/live"));
    }

    @Test
    public void whatIsLateBurnsAndIsStuckUntilItIsClosed() {
        RestTicket ticket = dispatchedLongAgo();
        awaitListed("/warnings/live?unit=650421&light=RED&limit=2000", ticket);
        JsonNode burning =
                listed("shanshan", "/warnings/live?limit=2000", ticket).orElseThrow();
        assertEquals("RED", burning.path("light").asText());
        assertTrue(burning.path("minutesLeft").asLong() < 0);
        assertEquals("UNSIGNED", burning.path("standing").asText());
        awaitListed("/warnings/stuck?unit=650421&limit=2000", ticket);

        assertEquals(Optional.empty(), listed("toksun", "/warnings/live?limit=2000", ticket));
        assertEquals(404, rest.as("toksun").get("/warnings/live?unit=650421").status());
        assertEquals(401, rest.get("/warnings/stuck").status());
        assertEquals(400, rest.as("center").get("/warnings/live?light=BLUE").status());

        ticket.as("shanshan").take("Sign", Map.of());
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
        await("closed")
                .atMost(PATIENCE)
                .until(() -> listed("center", "/warnings/live?unit=650421&limit=2000", ticket)
                        .isEmpty());
    }

    @Test
    public void whatCameWhileItWasAwayIsThereWhenItIsBack() throws Exception {
        guests.leave("warning");
        RestTicket ticket = dispatchedLongAgo();
        guests.arrive("warning");
        awaitThere();
        awaitListed("/warnings/live?unit=650421&limit=2000", ticket);
        assertTrue(new Shell(sessions).run("hotline:warnings-rebuild").contains("已补入预警台账"));
        assertTrue(listed("center", "/warnings/live?unit=650421&limit=2000", ticket)
                .isPresent());
        assertTrue(new Shell(sessions).run("hotline:warnings --unit 650421").contains("红黄预警"));
    }

    @Test
    public void manyAtOnceAreARiseOfWhichAPersonSaysWhatItWas() {
        matter(OffsetDateTime.now().minusDays(20));
        for (int each = 0; each < MANY; each++) {
            matter(OffsetDateTime.now());
        }
        await("the rise is found").atMost(PATIENCE).until(() -> rise("center").isPresent());
        assertTrue(rise("toksun").isPresent());
        assertFalse(rise("shanshan").isPresent());

        String path =
                "/warnings/surges/" + rise("center").orElseThrow().path("id").asText() + "/verdict";
        Map<String, String> said = Map.of("verdict", "REAL", "note", "集中反映同一问题");
        assertEquals(403, rest.as("calltaker").post(path, said).status());
        assertEquals(404, rest.as("shanshan").post(path, said).status());
        assertEquals("REAL", rest.as("toksun").post(path, said).expecting(200).at("/verdict"));
        assertEquals("集中反映同一问题", rise("center").orElseThrow().path("note").asText());
        assertTrue(new Shell(sessions).run("hotline:warnings").contains(THEME));
    }

    @Test
    public void whatWillRunLateIsForecast() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.help());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        await("the forecast names the unit")
                .atMost(PATIENCE)
                .until(() -> rest.as("shanshan")
                        .get("/warnings/forecast")
                        .expecting(200)
                        .text()
                        .contains("\"unit\":\"650421\""));
        assertTrue(new Shell(sessions).run("hotline:forecast --unit 650421").contains("预计逾期"));
    }

    /** Entered from paper: delivered years ago. */
    private RestTicket dispatchedLongAgo() {
        Map<String, String> then = Map.of("at", "2024-06-03T10:00:00+08:00");
        RestTicket ticket = accepted(rest.as("calltaker"), with(Said.help(), then));
        ticket.take("Dispatch", with(to("650421"), then));
        return ticket;
    }

    private void matter(OffsetDateTime at) {
        Map<String, String> what = Map.of(
                "category",
                THEME + "/市容环卫",
                "place",
                TOKSUN,
                "at",
                at.truncatedTo(ChronoUnit.SECONDS).toString());
        accepted(rest.as("calltaker"), with(Said.help(), what));
    }

    private Optional<JsonNode> rise(String account) {
        JsonNode items = rest.as(account)
                .get("/warnings/surges?open=true")
                .expecting(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> it.path("theme").asText().equals(THEME)
                        && it.path("place").asText().equals(TOKSUN))
                .findFirst();
    }

    private void awaitListed(String path, RestTicket ticket) {
        await(ticket.number() + " in " + path)
                .atMost(PATIENCE)
                .until(() -> listed("center", path, ticket).isPresent());
    }

    private Optional<JsonNode> listed(String account, String path, RestTicket ticket) {
        JsonNode items = rest.as(account).get(path).expecting(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> it.path("ticket").asText().equals(ticket.number()))
                .findFirst();
    }
}
