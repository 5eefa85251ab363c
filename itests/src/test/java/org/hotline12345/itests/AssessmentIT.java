package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
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

/** What is counted of the work of units, in months in which nobody else in these tests has anything. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class AssessmentIT {

    private static final String FEATURE = "hotline-assessment";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

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
    public void aMonthIsCountedExactly() {
        dispatched("2024-09-02");
        RestTicket signed = dispatched("2024-09-03");
        signed.as("shanshan").take("Sign", Map.of());
        dispatchedAndBack("2024-09-04");

        awaitCount("2024-09", "DISPATCHED", 3);
        awaitCount("2024-09", "RETURNED", 1);
        awaitCount("2024-09", "SIGN_DUE", 2);
        awaitCount("2024-09", "SIGNED", 1);
        awaitCount("2024-09", "CLOSE_DUE", 2);
        Answer figures = figures("center", "2024-09");
        assertEquals("0", figures.at("/sum/counts/SIGNED_IN_TIME"));
        assertEquals("0.0", figures.at("/sum/signedInTime"));
        assertEquals("鄯善县", figures.at("/units/0/name").substring(0, 3));
        assertEquals(
                "3",
                rest.as("center")
                        .get("/assessment/themes?from=2024-09&to=2024-09")
                        .expecting(200)
                        .at("/themes/0/count"));
        assertTrue(new Shell(sessions).run("hotline:figures-verify").contains("累计数均与台账相符"));
    }

    @Test
    public void whatCameWhileItWasAwayIsCountedWhenItIsBack() throws Exception {
        features.uninstallFeature(FEATURE, CALMLY);
        try {
            assertEquals(503, rest.as("center").get("/assessment/figures").status());
            dispatched("2024-08-05");
        } finally {
            features.installFeature(FEATURE, CALMLY);
        }
        awaitCount("2024-08", "DISPATCHED", 1);
        assertTrue(new Shell(sessions).run("hotline:figures-verify").contains("累计数均与台账相符"));
    }

    @Test
    public void whoSeesWhichFigures() {
        dispatched("2024-07-01");
        awaitCount("2024-07", "DISPATCHED", 1);
        assertEquals("1", figures("shanshan", "2024-07").at("/sum/counts/DISPATCHED"));
        assertEquals(
                404, rest.as("shanshan").get("/assessment/figures?unit=650402").status());
        assertEquals(401, rest.get("/assessment/figures").status());
        assertEquals(400, rest.as("center").get("/assessment/figures?from=July").status());
        assertTrue(Hotline.unboundRest().get("/openapi.json").text().contains("/assessment/figures"));
    }

    @Test
    public void aResultIsPublishedProvenAndAppealedAgainst() {
        dispatched("2024-05-06");
        RestTicket signed = dispatched("2024-05-07");
        signed.as("shanshan").take("Sign", Map.of());
        awaitCount("2024-05", "CLOSE_DUE", 2);
        awaitCount("2024-05", "SIGNED", 1);
        Map<String, String> may = Map.of("level", "COUNTY", "period", "2024-05");
        assertEquals(403, rest.as("shanshan").post("/assessment/results", may).status());
        Answer draft = rest.as("center").post("/assessment/results", may).expecting(201);
        String id = draft.at("/heading/id");
        String result = "/assessment/results/" + id;
        assertEquals(404, rest.as("shanshan").get(result).status());
        rest.as("center")
                .post(result + "/publish", Map.of("document", "吐政服考〔2024〕5号", "hash", draft.at("/hash")))
                .expecting(200);

        Answer published = rest.as("shanshan").get(result).expecting(200);
        assertEquals("PUBLISHED", published.at("/heading/state"));
        assertEquals("650421", published.at("/units/0/unit"));
        assertEquals("0.0", published.at("/units/0/items/1/value"));
        assertEquals(
                "true",
                rest.as("center").get(result + "/recompute").expecting(200).at("/proven"));
        String tickets = result + "/units/650421/items/closed-in-time/tickets";
        assertTrue(rest.as("shanshan").get(tickets).expecting(200).text().contains(signed.number()));

        String appeal = rest.as("shanshan")
                .post("/assessment/appeals/against/" + id, Map.of("about", "DATA", "text", "其中一件不属于本县"))
                .expecting(201)
                .at("/id");
        assertEquals("true", rest.as("center").get(result).expecting(200).at("/units/0/underAppeal"));
        rest.as("center")
                .post(
                        "/assessment/appeals/" + appeal + "/decision",
                        Map.of(
                                "upheld",
                                true,
                                "reason",
                                "情况属实",
                                "exclusions",
                                List.of(Map.of("ticket", signed.number(), "reason", "不属于该县"))))
                .expecting(200);
        Answer corrected =
                rest.as("center").get("/assessment/results/county.2024-05.2").expecting(200);
        assertEquals("DRAFT", corrected.at("/heading/state"));
        assertEquals(signed.number(), corrected.at("/exclusions/0/ticket"));
        assertEquals("true", rest.as("center").get(result).expecting(200).at("/awaitsCorrection"));
        assertTrue(new Shell(sessions).run("hotline:results").contains(id));
        assertTrue(new Shell(sessions).run("hotline:appeals").contains("申诉成立"));
    }

    @Test
    public void aCircularIsThereAsDataAndSaysWhatWritesIt() {
        dispatched("2024-04-08");
        awaitCount("2024-04", "CLOSE_DUE", 1);
        Answer draft = rest.as("center")
                .post("/assessment/results", Map.of("level", "COUNTY", "period", "2024-04"))
                .expecting(201);
        String result = "/assessment/results/" + draft.at("/heading/id");
        rest.as("center")
                .post(result + "/publish", Map.of("document", "吐政服考〔2024〕4号", "hash", draft.at("/hash")))
                .expecting(200);
        Answer circular = rest.as("shanshan").get(result + "/circular").expecting(200);
        assertEquals("1", circular.at("/rows/0/rank"));
        assertEquals("2024年4月区县人民政府考核通报", circular.at("/title"));
        Answer document = rest.as("shanshan").get(result + "/circular.odt");
        assertTrue(document.text(), List.of(404, 503).contains(document.status()));
    }

    @Test
    public void theFrontDeskEntersTheSameTwice() {
        Map<String, ?> day = Map.of("name", "白班", "offered", 100, "connected", 95, "waitSeconds", 950);
        for (int time = 0; time < 2; time++) {
            rest.as("center").put("/assessment/desk/days/2024-03-01/day", day).expecting(200);
        }
        assertEquals(
                422,
                rest.as("center")
                        .put(
                                "/assessment/desk/days/2024-03-01/day",
                                Map.of("name", "白班", "offered", 1, "connected", 2, "waitSeconds", 0))
                        .status());
        Answer draft = rest.as("center")
                .post("/assessment/results", Map.of("level", "DESK_GROUP", "period", "2024-03"))
                .expecting(201);
        assertEquals("95.0", draft.at("/units/0/items/0/value"));
        assertEquals("10.0", draft.at("/units/0/items/1/value"));
        assertTrue(rest.as("center")
                .get("/assessment/rule-sets/schema")
                .expecting(200)
                .text()
                .contains("CLOSED_WITHIN_50"));
        assertTrue(rest.as("center")
                .get("/assessment/rule-sets/units/1")
                .expecting(200)
                .text()
                .contains("closed-early"));
    }

    /** Entered from paper: delivered at ten o'clock that day. */
    private RestTicket dispatched(String day) {
        Map<String, String> then = Map.of("at", day + "T10:00:00+08:00");
        RestTicket ticket = accepted(rest.as("calltaker"), with(Said.help(), then));
        ticket.take("Dispatch", with(to("650421"), then));
        return ticket;
    }

    private void dispatchedAndBack(String day) {
        RestTicket ticket = dispatched(day);
        ticket.as("center").take("AllowReturn", Map.of("reason", "职责有争议"));
        ticket.as("shanshan").take("Return", Map.of("reason", "不属于本单位职责", "basis", "三定方案"));
        ticket.as("center").take("AgreeReturn", Map.of());
    }

    private void awaitCount(String month, String measure, int count) {
        await(measure + " in " + month)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> figures("center", month).at("/sum/counts/" + measure), String.valueOf(count)::equals);
    }

    private Answer figures(String account, String month) {
        return rest.as(account)
                .get("/assessment/figures?from=" + month + "&to=" + month)
                .expecting(200);
    }
}
