package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
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

/** Marks, publications and training come by features while the hotline runs, and leave again. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class RecordsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> AGREED = Map.of("why", "属实，同意");

    @Inject
    private FeaturesService features;

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
        guests = new Guests(features);
        guests.arrive("misuse", "publication", "training");
        await("they are there")
                .atMost(PATIENCE)
                .until(() -> status("/misuse/marks") == 200
                        && status("/publication/entries") == 200
                        && status("/training/coverage") == 200
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/training/coverage")
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/publication/entries")
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/misuse/marks"));
        rest = Hotline.rest();
    }

    private static int status(String path) {
        return Hotline.unboundRest().as("center").get(path).status();
    }

    @Test
    public void aMarkIsAHintAndKeepsNobodyFromBeingHeard() {
        String phone = "13999550038";
        String ticket = taken(phone);
        Answer mark = rest.as("calltaker")
                .post(
                        "/misuse/marks",
                        Map.of("tickets", List.of(ticket, taken(phone)), "abuse", "HARASSMENT", "why", "反复来电辱骂"))
                .expecting(201);
        String address = "/misuse/marks/" + mark.at("/number");
        assertEquals(
                403, rest.as("calltaker").post(address + "/confirm", AGREED).status());
        assertEquals("false", hint(phone, false));
        assertEquals(
                "true",
                rest.as("center")
                        .post(address + "/confirm", AGREED)
                        .expecting(200)
                        .at("/inForce"));

        assertEquals("true", hint(phone, false));
        assertEquals("false", hint(phone, true));
        assertTrue(rest.as("calltaker")
                .get("/misuse/hint/" + taken(phone))
                .expecting(200)
                .text()
                .contains("照常受理"));
        assertEquals(
                "2", rest.as("center").get(address + "/evidence").expecting(200).at("/count"));
        assertFalse(rest.as("center").get(address).expecting(200).text().contains(phone));
        assertTrue(new Shell(sessions).run("hotline:misuse-marks").contains("骚扰"));
        assertEquals(403, rest.as("shanshan").get("/misuse/marks").status());
        rest.as("center").post(address + "/lift", Map.of("why", "已停止")).expecting(200);
        assertEquals("false", hint(phone, false));
    }

    private String hint(String phone, boolean emergency) {
        return String.valueOf(rest.as("calltaker")
                .post("/misuse/hint", Map.of("phone", phone, "emergency", emergency))
                .expecting(200)
                .text()
                .contains("HARASSMENT"));
    }

    @Test
    public void whatIsPublishedTellsOfNobodyAndIsReadByAnybody() {
        String ticket = taken("13999550032");
        Map<String, Object> form = Map.of(
                "sort",
                "CASE",
                "title",
                "停水案例",
                "text",
                "某小区停水三天，供水公司已恢复供水。",
                "tickets",
                List.of(ticket),
                "validFrom",
                LocalDate.now().minusDays(1).toString(),
                "confirmed",
                List.of());
        Answer refused = rest.as("calltaker")
                .post("/publication/entries", with(form, Map.of("text", "诉求人 139-9955-0032 反映停水。")));
        assertEquals(422, refused.status());
        assertEquals("A37", refused.at("/paragraph/key"));

        Answer draft = rest.as("calltaker").post("/publication/entries", form).expecting(201);
        String number = draft.at("/number");
        String address = "/publication/entries/" + number;
        assertEquals(404, rest.get("/publication/" + number).status());
        rest.as("center").post(address + "/agree", AGREED).expecting(200);
        assertEquals(403, rest.as("center").post(address + "/agree", AGREED).status());
        rest.as("office").post(address + "/agree", AGREED).expecting(200);

        Answer read = rest.get("/publication/" + number).expecting(200);
        assertFalse(read.text().contains(ticket) || read.text().contains("calltaker"));
        assertTrue(rest.get("/publication?sort=CASE").expecting(200).text().contains("停水案例"));
        assertEquals(401, rest.get("/publication/entries").status());
        assertTrue(new Shell(sessions).run("hotline:publications").contains("停水案例"));
        rest.as("center").post(address + "/withdraw", Map.of("why", "情况有变")).expecting(200);
        assertEquals(404, rest.get("/publication/" + number).status());
    }

    @Test
    public void whoLacksATrainingIsSaidToWhoMaySeeIt() {
        LocalDate today = LocalDate.now();
        Map<String, Object> person =
                Map.of("name", "买买提", "unit", "650421", "audience", "UNIT_OFFICER", "since", "2024-01-01");
        rest.as("shanshan").put("/training/people/mmt", person).expecting(200);
        assertEquals(
                403, rest.as("gaochang").put("/training/people/mmt", person).status());
        Answer plan = rest.as("center")
                .post(
                        "/training/plans",
                        Map.of(
                                "year",
                                today.getYear(),
                                "topic",
                                "办理规范",
                                "audiences",
                                List.of("UNIT_OFFICER"),
                                "hours",
                                4,
                                "source",
                                "吐政办函〔2021〕33号",
                                "required",
                                true))
                .expecting(201);
        Map<String, Object> session = Map.of(
                "plan",
                Integer.valueOf(plan.at("/number")),
                "day",
                today.toString(),
                "hours",
                4,
                "place",
                "三楼会议室",
                "teacher",
                "市委党校");
        assertEquals(
                403, rest.as("shanshan").post("/training/sessions", session).status());
        String number = rest.as("center")
                .post("/training/sessions", session)
                .expecting(201)
                .at("/number");

        assertEquals("mmt", coverage("shanshan").at("/lacking/0/person"));
        assertFalse(coverage("gaochang").text().contains("mmt"));
        rest.as("center")
                .put(
                        "/training/sessions/" + number + "/attendance",
                        Map.of("attendance", List.of(Map.of("person", "mmt", "present", true, "mark", 90))))
                .expecting(200);
        assertEquals("100.0", coverage("shanshan").at("/units/0/percent"));
        assertEquals(
                "90",
                rest.as("shanshan").get("/training/people/mmt").expecting(200).at("/entries/0/mark"));
        assertEquals(401, rest.get("/training/coverage").status());
        assertTrue(new Shell(sessions).run("hotline:training-record mmt").contains("办理规范"));
    }

    private Answer coverage(String account) {
        return rest.as(account).get("/training/coverage").expecting(200);
    }

    @Test
    public void withoutThemMattersAreTakenInAsEver() throws Exception {
        guests.leave("misuse", "publication", "training");
        await("they are gone").atMost(PATIENCE).until(() -> status("/misuse/marks") == 503);
        taken("13999550003");
        assertEquals(503, status("/publication"));
    }

    private String taken(String phone) {
        return accepted(Hotline.rest().as("calltaker"), with(Said.help(), Map.of("contact", Map.of("phone", phone))))
                .number();
    }
}
