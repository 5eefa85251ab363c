package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Guests;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Papers;
import org.hotline12345.itests.container.Shell;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;

/** Bulletins by a feature that arrives while the hotline runs, in months in which nobody else here has anything. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class BulletinIT {

    private static final String SETTINGS = "org.hotline12345.bulletin";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private FeaturesService features;

    @Inject
    private SessionFactory sessions;

    @Inject
    private ConfigurationAdmin configurations;

    @Inject
    private BundleContext context;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void arrive() throws Exception {
        new Guests(features).arrive("statistics", "bulletin");
        await("it is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/bulletins").status() == 401
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/bulletins/readers")
                        && Hotline.answersBySoap("bulletin"));
        rest = Hotline.rest();
        lists();
    }

    private void lists() {
        rest.as("center")
                .put("/bulletins/readers/leadership", list("市领导", List.of("GOVERNING_OFFICE"), List.of()))
                .expecting(200);
        rest.as("center")
                .put("/bulletins/readers/counties", list("各区县", List.of(), List.of("650421", "650422")))
                .expecting(200);
    }

    private static Map<String, Object> list(String title, List<String> roles, List<String> units) {
        return Map.of("title", title, "roles", roles, "units", units);
    }

    @Test
    public void aMonthBecomesABulletinThatEachReaderReadsAsItsOwn() throws Exception {
        taken("2022-03-10", Said.help());
        taken("2023-02-12", Said.help());
        taken("2023-03-02", Said.complaint()).take("Dispatch", with(to("650421"), at("2023-03-02")));
        taken("2023-03-03", Said.complaint()).take("Dispatch", with(to("650421"), at("2023-03-03")));
        taken("2023-03-31", Said.help());
        awaitCount("2023-03", 3);
        awaitCount("2023-02", 1);
        awaitCount("2022-03", 1);

        Answer draft = rest.as("center")
                .post(
                        "/bulletins",
                        Map.of(
                                "sort",
                                "MONTHLY",
                                "from",
                                "2023-03-15",
                                "readers",
                                List.of("leadership", "counties"),
                                "remarks",
                                List.of(Map.of("section", "OVERVIEW", "text", "供水问题突出"))))
                .expecting(201);
        String address = "/bulletins/" + draft.at("/number");
        assertTrue(draft.header("Location"), draft.header("Location").endsWith(address));
        assertEquals(404, rest.as("shanshan").get(address).status());
        assertEquals(403, rest.as("office").post(address + "/issue", "").status());
        Answer issued = rest.as("center").post(address + "/issue", "").expecting(200);
        assertTrue(issued.at("/issue"), issued.at("/issue").matches("\\d{4}年第\\d+期"));
        assertTrue(issued.at("/basis"), issued.at("/basis").endsWith("（吐政办函〔2021〕33号）第三十条"));

        Answer whole = rest.as("office").get(address).expecting(200);
        assertEquals("3", whole.at("/figures/sum/count"));
        assertEquals("200.0", whole.at("/figures/sum/yearChange"));
        assertEquals("200.0", whole.at("/figures/sum/change"));
        assertEquals("鄯善县人民政府", whole.at("/figures/units/0/name"));
        assertEquals("未转派", whole.at("/figures/units/1/name"));
        assertEquals("2", rest.as("shanshan").get(address).expecting(200).at("/figures/sum/count"));
        assertEquals("0", rest.as("toksun").get(address).expecting(200).at("/figures/sum/count"));
        assertEquals(404, rest.as("shanshan").get(address + "?unit=650422").status());
        assertEquals(404, rest.as("calltaker").get(address).status());
        assertFalse(whole.text().contains(Said.PHONE) || whole.text().contains("张三"));

        reads(Papers.docx(rest.as("office").file(address + "/document.docx")), "共受理诉求3件", "供水问题突出", "起草时督办模块没有安装");
        reads(Papers.pdf(context, rest.as("office").file(address + "/document.pdf")), "共受理诉求3件", "第三十条", "起草时预警模块没有安装");
        String own = Papers.pdf(context, rest.as("shanshan").file(address + "/document.pdf"));
        reads(own, "鄯善县人民政府共受理诉求2件");
        assertFalse(own, own.contains("托克逊") || own.contains("供水问题突出"));
        assertEquals(
                "3",
                Hotline.soap("bulletin")
                        .as("office")
                        .call("GetBulletin", Map.of("number", draft.at("/number")))
                        .expectingNoFault()
                        .at("sum/count"));
    }

    @Test
    public void whatIsIssuedIsCorrectedBesideAndSaidAtTheConsole() {
        Shell shell = new Shell(sessions);
        String drafted = shell.run("hotline:bulletin-draft daily 2023-03-20 leadership");
        assertTrue(drafted, drafted.contains("已起草"));
        String number = drafted.replaceAll("(?s)^\\D*(\\d+)：.*", "$1");
        String issued = shell.run("hotline:bulletin-issue " + number);
        assertTrue(issued, issued.contains("已印发 工作简报（日报）"));
        String address = "/bulletins/" + number;
        Answer again = rest.as("center").post(address + "/issue", "").expecting(409);
        assertEquals("A30", again.at("/objections/0/paragraph/key"));

        Answer correction = rest.as("center")
                .post(address + "/corrections", Map.of("why", "统计口径有误", "remarks", List.of()))
                .expecting(201);
        assertTrue(correction.header("Location").endsWith("/api/bulletins/" + correction.at("/number")));
        rest.as("center")
                .post("/bulletins/" + correction.at("/number") + "/issue", "")
                .expecting(200);
        assertEquals(
                correction.at("/number"),
                rest.as("office").get(address).expecting(200).at("/correctedBy"));
        assertTrue(shell.run("hotline:bulletins").contains("已由 " + correction.at("/number") + " 更正"));
        assertTrue(shell.run("hotline:bulletin " + correction.at("/number")).contains("本期更正工作简报（日报）"));
        assertTrue(shell.run("hotline:bulletin-readers").contains("市领导"));
        assertEquals(401, rest.get("/bulletins").status());
    }

    @Test
    public void aSpecialReportIsMadeBySoapAndWrittenOnAtTheConsole() {
        Soap soap = Hotline.soap("bulletin");
        Map<String, Object> special = Map.of(
                "sort",
                "SPECIAL",
                "from",
                "2023-03-01",
                "to",
                "2023-03-20",
                "topic",
                Map.of("unit", "650421"),
                "readers",
                "leadership");
        SoapAnswer refused = soap.as("office").call("DraftBulletin", special);
        assertEquals("FORBIDDEN", refused.problem("kind"));
        assertEquals("A30", refused.problem("paragraph"));
        String number = soap.as("center")
                .call("DraftBulletin", special)
                .expectingNoFault()
                .at("number");
        Shell shell = new Shell(sessions);
        shell.run("hotline:bulletin-remark " + number + " advice 加强巡查");
        shell.run("hotline:bulletin-title " + number + " 鄯善县三月情况");
        SoapAnswer revised = soap.as("center").call("GetBulletin", Map.of("number", number));
        assertEquals("鄯善县三月情况", revised.expectingNoFault().at("title"));
        assertEquals(List.of("ADVICE"), revised.each("remarks", "section"));
        Map<String, Object> discarded = Map.of("number", number, "why", "另行起草");
        assertEquals(
                "DISCARDED",
                soap.as("center")
                        .call("DiscardBulletin", discarded)
                        .expectingNoFault()
                        .at("state"));
        String drafted = shell.run("hotline:bulletin-draft --to 2023-03-20 --theme 水电气热 special 2023-03-01 leadership");
        assertTrue(drafted, drafted.contains("专报（2023年3月1日至20日）"));
    }

    @Test
    public void whatTheCenterWishesForIsDraftedByItself() throws Exception {
        configurations
                .getConfiguration(SETTINGS, "?")
                .update(new Hashtable<>(
                        Map.<String, Object>of("weeklyReaders", "leadership, counties", "draftHour", 0)));
        try {
            await("last week's is there")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> rest.as("center")
                            .get("/bulletins?sort=weekly")
                            .expecting(200)
                            .at("/bulletins/0/state")
                            .equals("DRAFT"));
            String number = rest.as("center")
                    .get("/bulletins?sort=weekly")
                    .expecting(200)
                    .at("/bulletins/0/number");
            Answer draft = rest.as("center").get("/bulletins/" + number).expecting(200);
            assertEquals("自动起草", draft.at("/record/0/act"));
            assertEquals("SYSTEM", draft.at("/record/0/role"));
            assertEquals("市领导", draft.at("/readers/0"));
            assertEquals("", rest.as("center").get("/bulletins?sort=weekly").at("/bulletins/1/number"));
        } finally {
            configurations.getConfiguration(SETTINGS, "?").delete();
        }
    }

    private static Map<String, String> at(String day) {
        return Map.of("at", day + "T10:00:00+08:00");
    }

    /** Entered from paper: taken in at ten o'clock that day. */
    private RestTicket taken(String day, Map<String, Object> said) {
        return accepted(rest.as("calltaker"), with(said, at(day)));
    }

    private void awaitCount(String month, int count) {
        String path = "/statistics/tables?by=KIND&from=" + month;
        await(path)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> rest.as("center")
                        .get(path)
                        .expecting(200)
                        .at("/sum/count")
                        .equals(String.valueOf(count)));
    }

    private static void reads(String text, String... sentences) {
        for (String sentence : sentences) {
            assertTrue(sentence + " in " + text, text.contains(sentence));
        }
    }
}
