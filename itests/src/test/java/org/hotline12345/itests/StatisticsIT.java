package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.ticket.api.Undelivered;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** Tickets are counted by a feature that arrives while the hotline runs, in months in which nobody else here has anything. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class StatisticsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

    @Inject
    private Undelivered undelivered;

    private Rest rest;
    private Guests guests;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        guests = new Guests(features);
        guests.arrive("statistics");
        awaitThere();
        rest = Hotline.rest();
    }

    private static void awaitThere() {
        await("it is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/statistics/overview").status() == 401
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/statistics/tables"));
    }

    @Test
    public void aMonthIsCountedExactlyAndComparedWithOthers() {
        taken("2022-11-04", Said.help());
        taken("2023-10-10", Said.help());
        taken("2023-11-02", Said.help()).take("Dispatch", with(to("650421"), at("2023-11-02")));
        taken("2023-11-03", Said.complaint()).take("Dispatch", with(to("650421"), at("2023-11-03")));
        taken("2023-11-30", Said.complaint());

        Answer kinds = awaitCount("center", "/statistics/tables?by=KIND&from=2023-11", 3);
        assertEquals("COMPLAINT", kinds.at("/rows/1/key"));
        assertEquals("2", kinds.at("/rows/1/count"));
        assertEquals("66.67", kinds.at("/rows/1/share"));
        assertEquals("1", kinds.at("/sum/yearBefore"));
        assertEquals("200.0", kinds.at("/sum/change"));
        assertEquals("", kinds.at("/rows/1/change"));

        Answer units = awaitCount("center", "/statistics/tables?by=UNIT&from=2023-11", 3);
        assertEquals("650421", units.at("/rows/0/key"));
        assertEquals("2", units.at("/rows/0/count"));
        assertEquals("未转派", units.at("/rows/1/name"));
        assertEquals(
                "2",
                awaitCount("shanshan", "/statistics/tables?by=STATUS&from=2023-11", 2)
                        .at("/rows/1/count"));
        assertTrue(new Shell(sessions).run("hotline:statistics-verify").contains("累计数均与台账相符"));
        assertTrue(new Shell(sessions)
                .run("hotline:statistics --from 2023-11 theme")
                .contains("水电气热"));
    }

    @Test
    public void whatCameWhileItWasAwayIsCountedWhenItIsBack() throws Exception {
        guests.leave("statistics");
        assertEquals(503, rest.as("center").get("/statistics/overview").status());
        taken("2023-07-05", Said.help());
        guests.arrive("statistics");
        awaitThere();
        awaitCount("center", "/statistics/tables?by=COUNTY&from=2023-07", 1);

        undelivered.forget("hotline.statistics");
        new Shell(sessions).run("hotline:statistics-rebuild");
        new Shell(sessions).run("hotline:statistics-rebuild --totals");
        awaitCount("center", "/statistics/tables?by=COUNTY&from=2023-07", 1);
        assertTrue(new Shell(sessions).run("hotline:statistics-verify").contains("累计数均与台账相符"));
    }

    @Test
    public void whoSeesWhatAndWhatIsRefused() {
        assertEquals(401, rest.get("/statistics/tables?by=KIND").status());
        assertEquals(
                404,
                rest.as("shanshan")
                        .get("/statistics/tables?by=KIND&unit=650402")
                        .status());
        assertEquals(
                403,
                rest.as("shanshan")
                        .get("/statistics/tables?by=KIND&place=650402")
                        .status());
        assertEquals(
                "kind",
                Hotline.unboundRest()
                        .as("center")
                        .get("/statistics/tables?by=KIND&kind=COLD")
                        .expecting(400)
                        .at("/where"));
        assertEquals(
                422,
                rest.as("center").get("/statistics/tables?by=CHANNEL&kind=HELP").status());
    }

    @Test
    public void aPageAtOnceAndATableForSpreadsheets() {
        taken("2023-09-05", Said.help());
        awaitCount("center", "/statistics/tables?by=KIND&from=2023-09", 1);
        Rest free = Hotline.unboundRest().as("center");
        String overview = "/statistics/overview?from=2023-09";
        Answer page = free.get(overview).expecting(200);
        assertEquals("1", page.at("/tables/0/sum/count"));
        assertTrue(page.header("ETag"), page.header("ETag").startsWith("\""));
        await("the clocks of the late entry have rung, and nothing changes any more")
                .atMost(PATIENCE)
                .until(() -> {
                    String tag = free.get(overview).expecting(200).header("ETag");
                    return free.with("If-None-Match", tag).get(overview).status() == 304;
                });

        Answer csv = free.get("/statistics/tables.csv?by=PLACE&from=2023-09").expecting(200);
        assertTrue(csv.header("Content-Type"), csv.header("Content-Type").startsWith("text/csv"));
        assertTrue(csv.text().startsWith("\uFEFF编号,"));
        assertTrue(csv.text(), csv.text().contains("650421,鄯善县"));
    }

    private static Map<String, String> at(String day) {
        return Map.of("at", day + "T10:00:00+08:00");
    }

    /** Entered from paper: taken in at ten o'clock that day. */
    private RestTicket taken(String day, Map<String, Object> said) {
        return accepted(rest.as("calltaker"), with(said, at(day)));
    }

    private Answer awaitCount(String account, String path, int count) {
        return await(path)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> rest.as(account).get(path).expecting(200),
                        it -> it.at("/sum/count").equals(String.valueOf(count)));
    }
}
