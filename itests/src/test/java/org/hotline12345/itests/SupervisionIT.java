package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.service.cm.ConfigurationAdmin;

/** Supervision arrives while the hotline runs, finds what there is to supervise, and leaves again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class SupervisionIT {

    private static final String SETTINGS = "org.hotline12345.supervision";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        Guests.tell(
                configurations,
                SETTINGS,
                Map.of(
                        "hotSpotMatters",
                        "3",
                        "hotSpotDays",
                        "2",
                        "hotSpotRequesters",
                        "2",
                        "workingDaysByGround",
                        "A28.1=3"));
        guests = new Guests(features);
        guests.arrive("supervision");
        await("it is there")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> Hotline.unboundRest()
                                        .as("center")
                                        .get("/supervision/cases")
                                        .status()
                                == 200
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/supervision/hotspots"));
        rest = Hotline.rest();
    }

    @Test
    public void aCaseGoesFromTheLeadersInstructionToItsResult() {
        RestTicket ticket = dispatched("13999550001");
        Answer made = rest.as("center")
                .post(
                        "/supervision/cases",
                        Map.of("tickets", List.of(ticket.number()), "ground", "A28.1", "document", "市长批示"))
                .expecting(201);
        assertEquals("3", made.at("/supervised/grounds/0/workingDays"));
        String path = "/supervision/cases/" + made.at("/supervised/number");
        rest.as("shanshan").post(path + "/replies", Map.of("text", "已恢复供水")).expecting(200);
        assertEquals(403, rest.as("calltaker").get(path).status());
        Answer refused =
                rest.as("shanshan").post(path + "/end", Map.of("result", "办完了")).expecting(403);
        assertEquals("A28", refused.at("/paragraph/key"));
        assertEquals(
                "ENDED",
                rest.as("center")
                        .post(path + "/end", Map.of("result", "已督促办结"))
                        .expecting(200)
                        .at("/supervised/state"));
        assertTrue(ticket.as("center").steps().contains("CloseSupervision"));
        assertTrue(new Shell(sessions).run("hotline:supervisions --state ended").contains("A28.1"));
    }

    @Test
    public void whatTheCenterOpensOnATicketIsFollowed() {
        RestTicket ticket = dispatched("13999550002");
        ticket.as("center").take("OpenSupervision", Map.of("ground", "A28.4", "document", "市政府常务会议纪要"));
        await("a case of it")
                .atMost(PATIENCE)
                .until(() -> rest.as("center").get("/supervision/cases").text().contains(ticket.number()));
    }

    @Test
    public void manyComplaintsOfAPlaceAreOneHotSpotAndOneCase() {
        List<RestTicket> tickets = IntStream.rangeClosed(3, 5)
                .mapToObj(it -> dispatched("1399955000" + it))
                .toList();
        String number = await("a hot spot of it")
                .atMost(PATIENCE)
                .until(() -> hotSpotWith(tickets.get(2).number()), it -> !it.isEmpty());
        assertFalse(rest.as("center")
                .get("/supervision/hotspots/" + number)
                .expecting(200)
                .text()
                .contains("1399955"));
        assertEquals(403, rest.as("shanshan").get("/supervision/hotspots").status());
        Answer decided = rest.as("center")
                .post("/supervision/hotspots/" + number + "/confirm", Map.of("instruction", "查明原因"))
                .expecting(200);
        assertEquals("CONFIRMED", decided.at("/finding/state"));
        String supervised = rest.as("center")
                .get("/supervision/cases/" + decided.at("/finding/supervisionCase"))
                .expecting(200)
                .text();
        tickets.forEach(it -> {
            assertTrue(supervised.contains(it.number()));
            assertEquals("A28.3", it.look().at("/ticket/supervisions/0/ground"));
        });
        assertTrue(new Shell(sessions).run("hotline:hotspots").contains("已认定督办"));
    }

    @Test
    public void whatCameWhileItWasAwayIsFollowedWhenItIsBack() throws Exception {
        guests.leave("supervision");
        RestTicket ticket = dispatched("13999550006");
        ticket.as("center").take("OpenSupervision", Map.of("ground", "A28.7", "document", "其他"));
        guests.arrive("supervision");
        await("a case of it")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> rest.as("center").get("/supervision/cases").text().contains(ticket.number()));
        assertTrue(new Shell(sessions).run("hotline:supervisions-rebuild").contains("已补入督办台账"));
        assertTrue(new Shell(sessions).run("hotline:referrals").contains("编号"));
    }

    /** The number of the hot spot that has a ticket; empty where none has. */
    private String hotSpotWith(String ticket) throws IOException {
        Answer page = rest.as("center").get("/supervision/hotspots?state=FOUND").expecting(200);
        for (int index = 0; index < page.json().path("findings").size(); index++) {
            String number = page.at("/findings/" + index + "/number");
            if (rest.as("center").get("/supervision/hotspots/" + number).text().contains(ticket)) {
                return number;
            }
        }
        return "";
    }

    /** A complaint of something that nobody else in these tests complains of. */
    private RestTicket dispatched(String phone) {
        Map<String, Object> said =
                with(Said.complaint(), Map.of("category", "水电气热/供热不达标", "contact", Map.of("phone", phone)));
        RestTicket ticket = accepted(rest.as("calltaker"), said);
        ticket.take("Dispatch", to("650421"));
        return ticket.as("shanshan");
    }
}
