package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.hotline12345.itests.client.Said.with;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.itests.container.SignedModules;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** The city puts modules ready, a county enables them and proposes units, the center approves, and tickets go there (A4). */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class CatalogueIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WHY = "吐政信〔2026〕8号";
    private static final String COUNTY = "/catalogue/counties/650421";
    private static final String MODULE = COUNTY + "/modules/" + SignedModules.NAME;
    private static final String UNIT = "650421-dikan";

    @Inject
    private SessionFactory sessions;

    private Rest rest;
    private Rest county;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
        county = rest.as("shanshan-admin");
    }

    @Test
    public void aModuleIsPutReadyEnabledChangedAndDisabled() throws Exception {
        SignedModules modules = SignedModules.here();
        register(modules.certificate("shanshan"));
        putIn(modules.sign(modules.unit("1.0.0", UNIT, "迪坎镇人民政府", "650421"), "shanshan"), modules);
        putIn(modules.sign(modules.unit("2.0.0", UNIT, "迪坎镇便民服务中心", "650421"), "shanshan"), modules);
        assertEquals(List.of("1.0.0", "2.0.0"), versions());

        county.post(MODULE + "/enable", Map.of("version", "1.0.0", "why", WHY)).expecting(200);
        awaitUnit(UNIT, "迪坎镇人民政府");
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        assertEquals("A4", ticket.attempt("Dispatch", to(UNIT)).expecting(422).at("/paragraph/key"));
        approve(UNIT);
        ticket.take("Dispatch", to(UNIT));
        awaitState("1.0.0", "RUNNING");

        county.post(MODULE + "/enable", Map.of("version", "2.0.0", "why", WHY)).expecting(200);
        awaitUnit(UNIT, "迪坎镇便民服务中心");
        Answer back = county.post(MODULE + "/back", Map.of("why", "先用旧版")).expecting(200);
        assertEquals("1.0.0", back.at("/version"));
        awaitUnit(UNIT, "迪坎镇人民政府");
        assertEquals("true", unit(UNIT).at("/receives"));

        set("unit.desk", "热线办").expecting(200);
        await("the desk that was set signs").atMost(PATIENCE).until(() -> signs("热线办"));
        assertEquals("A4", set("unit.parent", "650422").expecting(422).at("/paragraph/key"));

        county.post(MODULE + "/disable", Map.of("why", "撤并")).expecting(200);
        await("its tickets pass up").atMost(PATIENCE).until(() -> ticket.steps().contains("PassToParent"));
        assertEquals("LEFT", unit(UNIT).at("/presence"));
        assertTrue(new Shell(sessions, "it", "hotline.city-it")
                .run("hotline:catalogue")
                .contains(SignedModules.NAME));
        assertTrue(rest.as("it")
                .get("/catalogue/acts?county=650421")
                .expecting(200)
                .text()
                .contains("先用旧版"));
    }

    /** Where its service is replaced for longer than the second that this container grants, the unit has left for a moment. */
    private boolean signs(String desk) {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        if (ticket.attempt("Dispatch", to(UNIT)).status() != 200) {
            return false;
        }
        await().atMost(PATIENCE)
                .until(() -> ticket.steps().contains("Sign") || ticket.steps().contains("PassToParent"));
        return ticket.history().text().contains(desk);
    }

    private Answer set(String key, String value) {
        Map<String, Object> setting =
                Map.of("pid", "org.hotline12345.unit~" + UNIT, "key", key, "values", List.of(value));
        return county.put(MODULE + "/settings", Map.of("why", WHY, "settings", List.of(setting)));
    }

    @Test
    public void whatIsNotTheCountysIsRefusedWithTheReason() throws Exception {
        SignedModules modules = SignedModules.here();
        register(modules.certificate("chengxi"));
        modules.certificate("stranger");
        Path unsigned = modules.unit("7.0.0", "650421-foreign", "某镇", "650421");
        assertRefused(422, "没有签名", modules.putIn("it", unsigned, "650421", WHY));
        assertRefused(
                422, "CN=stranger 不属于 650421", modules.putIn("it", modules.sign(unsigned, "stranger"), "650421", WHY));
        Path outside = modules.sign(modules.unit("8.0.0", "650422-foreign", "某镇", "650422"), "chengxi");
        HttpResponse<String> refused = modules.putIn("it", outside, "650421", WHY);
        assertRefused(422, "不在 鄯善县人民政府 之下", refused);
        assertTrue(refused.body(), refused.body().contains("\"A4\""));
        assertRefused(403, "市级信息化运维", modules.putIn("shanshan-admin", outside, "650421", WHY));

        String elsewhere = "/catalogue/counties/650422/modules";
        assertEquals(403, county.get(elsewhere).status());
        assertEquals(
                403,
                county.post(elsewhere + "/x.y/enable", Map.of("version", "1.0.0", "why", WHY))
                        .status());
        assertEquals(403, rest.as("shanshan").get("/catalogue/modules").status());
        assertEquals(401, rest.get("/catalogue/modules").status());
        assertEquals(
                404,
                county.post(COUNTY + "/modules/x.y/enable", Map.of("version", "1.0.0", "why", WHY))
                        .status());
    }

    @Test
    public void aModuleThatCannotRunSaysWhyAndStopsNoOther() throws Exception {
        SignedModules modules = SignedModules.here();
        register(modules.certificate("lianmuqin"));
        putIn(modules.sign(modules.waiting("cn.gov.shanshan.waiting"), "lianmuqin"), modules);
        county.post(COUNTY + "/modules/cn.gov.shanshan.waiting/enable", Map.of("version", "1.0.0", "why", WHY))
                .expecting(200);
        await("its cause is said")
                .atMost(PATIENCE)
                .until(() ->
                        county.get(COUNTY + "/modules").expecting(200).text().contains("缺少服务 Gateway"));
        assertTrue(new Shell(sessions, "it", "hotline.city-it")
                .run("hotline:catalogue-county 650421")
                .contains("缺少服务 Gateway"));
        assertEquals(200, rest.as("center").get("/units").status());
        county.post(COUNTY + "/modules/cn.gov.shanshan.waiting/disable", Map.of("why", "修复"))
                .expecting(200);
        await("nothing is left of it")
                .atMost(PATIENCE)
                .until(() -> !county.get(COUNTY + "/modules").text().contains("缺少服务"));
    }

    @Test
    public void aCountyProposesAUnitWithoutAnyFile() {
        String id = "650421-shengjinkou";
        Map<String, Object> form = Map.of(
                "id", id, "name", "胜金口便民站", "parent", "650421", "duties", List.of("水电气热/停水"), "why", "鄯政函〔2026〕3号");
        county.post(COUNTY + "/units", form).expecting(201);
        awaitUnit(id, "胜金口便民站");
        assertEquals("false", proposed(id).at("/approved").asText());
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        assertEquals(422, ticket.attempt("Dispatch", to(id)).status());
        approve(id);
        ticket.take("Dispatch", to(id));
        assertEquals("吐政服〔2025〕8号", proposed(id).at("/document").asText());

        county.put(COUNTY + "/units/" + id, with(form, Map.of("name", "胜金口服务站")))
                .expecting(200);
        awaitUnit(id, "胜金口服务站");
        assertEquals("true", proposed(id).at("/approved").asText());
        county.put(COUNTY + "/units/" + id, with(form, Map.of("duties", List.of("*"))))
                .expecting(200);
        await("what is more waits for approval")
                .atMost(PATIENCE)
                .until(() -> proposed(id).at("/approved").asText().equals("false"));
        assertEquals(
                "A4",
                county.post(COUNTY + "/units", with(form, Map.of("id", "650421-x", "parent", "650422")))
                        .expecting(422)
                        .at("/paragraph/key"));

        county.post(COUNTY + "/units/" + id + "/withdraw", Map.of("why", "撤并")).expecting(200);
        await("its ticket passes up")
                .atMost(PATIENCE)
                .until(() -> ticket.steps().contains("PassToParent"));
    }

    private JsonNode proposed(String id) {
        return StreamSupport.stream(
                        county.get("/catalogue/units")
                                .expecting(200)
                                .json()
                                .path("units")
                                .spliterator(),
                        false)
                .filter(it -> it.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void register(String pem) {
        rest.as("it")
                .post("/catalogue/certificates", Map.of("county", "650421", "pem", pem, "why", WHY))
                .expecting(201);
    }

    private static void putIn(Path jar, SignedModules modules) throws IOException {
        assertRefused(201, "cn.gov.shanshan", modules.putIn("it", jar, "650421", WHY));
    }

    private static void assertRefused(int status, String said, HttpResponse<String> answer) {
        assertEquals(answer.body(), status, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains(said));
    }

    private JsonNode module() {
        return StreamSupport.stream(
                        county.get(COUNTY + "/modules")
                                .expecting(200)
                                .json()
                                .path("modules")
                                .spliterator(),
                        false)
                .filter(it -> it.path("module").asText().equals(SignedModules.NAME))
                .findFirst()
                .orElseThrow();
    }

    private List<String> versions() {
        return module().path("versions").findValuesAsText("version");
    }

    private void awaitState(String version, String state) {
        await(version + " is " + state).atMost(PATIENCE).until(() -> {
            JsonNode node = module().path("nodes").path(0);
            return node.path("version").asText().equals(version)
                    && node.path("state").asText().equals(state);
        });
    }

    private void approve(String unit) {
        rest.as("center")
                .post("/units/" + unit + "/approval", Map.of("document", "吐政服〔2025〕8号"))
                .expecting(200);
    }

    private void awaitUnit(String id, String name) {
        await(id + " is " + name)
                .atMost(PATIENCE)
                .until(() ->
                        rest.as("center").get("/units").expecting(200).text().contains("\"" + id + "\"")
                                && unit(id).at("/presence").equals("PRESENT")
                                && unit(id).at("/name").equals(name));
    }

    private Answer unit(String id) {
        return rest.as("center").get("/units/" + id).expecting(200);
    }
}
