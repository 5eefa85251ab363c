package org.hotline12345.assessment.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentOverHttpTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00+08:00");
    private static final Instant SECOND = Instant.parse("2026-03-02T10:00:00+08:00");
    private static final String COUNTIES = "/results/county.2026-03.1";
    private static final String ASKED = "{\"level\": \"COUNTY\", \"period\": \"2026-03\"}";

    private EmptyDatabases databases;
    private Office office;
    private Front front;

    @BeforeEach
    void open() throws Exception {
        databases = new EmptyDatabases();
        office = new Office(ModuleStore.in(databases, On.DERBY, "assessment"), NOW);
        front = new Front(office);
        for (int count = 0; count < 3; count++) {
            office.play.play(Town.SHANSHAN, SECOND, "sign@2 request@24 agree@25 SATISFIED@26");
        }
    }

    @AfterEach
    void close() throws Exception {
        front.close();
        office.close();
        databases.close();
    }

    @Test
    void aResultIsMadePublishedAndProven() throws Exception {
        assertEquals(401, front.post("", "/results", ASKED).statusCode());
        assertEquals(403, front.post("shanshan", "/results", ASKED).statusCode());
        assertEquals(
                422, front.post("center", "/results", "{\"level\": \"COUNTY\"}").statusCode());
        assertEquals(
                422,
                front.post("center", "/results", "{\"level\": \"TOWN\", \"period\": \"2026\"}")
                        .statusCode());
        HttpResponse<String> draft = front.post("center", "/results", ASKED);
        assertEquals(201, draft.statusCode(), draft::body);
        assertEquals(404, front.get("shanshan", COUNTIES).statusCode());
        publish(Front.json(draft).get("hash").textValue());

        JsonNode seen = Front.json(front.get("shanshan", COUNTIES));
        assertEquals("PUBLISHED", seen.at("/heading/state").textValue());
        assertEquals("2026-04-01", seen.at("/heading/publishedOn").textValue());
        assertEquals("鄯善县", seen.at("/units/0/name").textValue());
        assertEquals(1, seen.at("/units/0/rank").intValue());
        assertTrue(Front.json(front.get("office", COUNTIES + "/recompute"))
                .get("proven")
                .booleanValue());
        assertEquals(
                "county.2026-03.1",
                Front.json(front.get("office", COUNTIES + "/versions"))
                        .at("/versions/0")
                        .textValue());
        JsonNode behind =
                Front.json(front.get("shanshan", COUNTIES + "/units/650421/items/closed-in-time/tickets?side=part"));
        assertEquals(3, behind.get("tickets").size());
        assertEquals(
                404,
                front.get("gaochang", COUNTIES + "/units/650421/items/closed-in-time/tickets")
                        .statusCode());
        assertEquals(409, publishing("another").statusCode());
    }

    @Test
    void anAppealIsFiledInvestigatedAndDecided() throws Exception {
        publish(Front.json(front.post("center", "/results", ASKED)).get("hash").textValue());
        String against = "/appeals/against/county.2026-03.1";
        String why = "{\"about\": \"STATISTICS\", \"text\": \"口径有误\"}";
        JsonNode refused = Front.json(front.post("center", against, why));
        assertEquals("A35", refused.at("/paragraph/key").asText(), refused::toString);
        assertEquals(
                422, front.post("shanshan", against, "{\"about\": \"DATA\"}").statusCode());
        HttpResponse<String> filed = front.post("shanshan", against, why);
        assertEquals(201, filed.statusCode(), filed::body);
        assertEquals(409, front.post("shanshan", against, why).statusCode());
        String appeal = "/appeals/" + Front.json(filed).get("id").textValue();
        assertTrue(Front.json(front.get("office", COUNTIES)).get("underAppeal").booleanValue());
        JsonNode listed = Front.json(front.get("office", "/results?level=county&period=2026-03"));
        assertTrue(listed.at("/results/0/underAppeal").booleanValue(), listed::toString);
        JsonNode beside = Front.json(front.get("office", COUNTIES + "/versions"));
        assertEquals("county.2026-03.1", beside.at("/underAppeal/0").textValue());
        assertEquals(404, front.get("gaochang", appeal).statusCode());
        assertEquals(
                200,
                front.post("center", appeal + "/notes", "{\"text\": \"已核对\"}").statusCode());
        HttpResponse<String> decided =
                front.post("center", appeal + "/decision", "{\"upheld\": false, \"reason\": \"计算无误\"}");
        assertEquals("DISMISSED", Front.json(decided).get("state").textValue());
        assertEquals(
                1,
                Front.json(front.get("shanshan", "/appeals?state=dismissed"))
                        .get("appeals")
                        .size());
        assertEquals(400, front.get("shanshan", "/appeals?state=lost").statusCode());
    }

    @Test
    void aCircularIsWrittenByWhoCan() throws Exception {
        publish(Front.json(front.post("center", "/results", ASKED)).get("hash").textValue());
        JsonNode data = Front.json(front.get("shanshan", COUNTIES + "/circular"));
        assertEquals("2026-03", data.get("from").textValue());
        assertEquals("吐政服考〔2026〕3号", data.get("number").textValue());
        HttpResponse<String> nobody = front.get("shanshan", COUNTIES + "/circular.pdf");
        assertEquals(503, nobody.statusCode());
        assertTrue(nobody.body().contains("hotline-circular"), nobody::body);

        front.writers.come(other -> 0, "some.module", "pdf", Title::new);
        HttpResponse<String> written = front.get("shanshan", COUNTIES + "/circular.pdf");
        assertEquals(200, written.statusCode());
        assertEquals("2026年3月区县人民政府考核通报", written.body());
        assertEquals(
                "application/pdf", written.headers().firstValue("Content-Type").orElse(""));
        assertEquals(404, front.get("shanshan", COUNTIES + "/circular.odt").statusCode());
    }

    @Test
    void ruleSetsAreDocuments() throws Exception {
        assertEquals(
                2,
                Front.json(front.get("shanshan", "/rule-sets")).get("ruleSets").size());
        assertTrue(front.get("", "/rule-sets/schema").body().contains("CLOSED_WITHIN_50"));
        String shipped = front.get("center", "/rule-sets/units/1").body();
        assertEquals(
                200, front.send("center", "PUT", "/rule-sets/turpan/1", shipped).statusCode());
        assertEquals(
                409, front.send("center", "PUT", "/rule-sets/units/1", shipped).statusCode());
        HttpResponse<String> wrong =
                front.send("center", "PUT", "/rule-sets/turpan/2", shipped.replace("CLOSED_EARLY", "CLOSED_WITHIN_55"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("bonuses[0].source.part"), wrong::body);
        assertEquals(
                new RuleText().read(shipped, JsonNode.class).get("items"),
                Front.json(front.get("center", "/rule-sets/turpan/1")).get("items"));
    }

    @Test
    void aResultKeepsTheFormulaThatWasInForce() throws Exception {
        office.offerVisits("走访次数");
        JsonNode offered = Front.json(front.get("center", "/rule-sets")).at("/indicators/0");
        assertEquals("走访次数", offered.get("formula").textValue());
        assertEquals(15, offered.get("weight").intValue());
        String refused = "{\"form\":\"SHARE\",\"part\":[\"RETURN_REFUSED\"],\"whole\":[\"DISPATCHED\"]}";
        String shipped = front.get("center", "/rule-sets/units/1").body();
        assertTrue(shipped.contains(refused), shipped);
        String visiting = shipped.replace(refused, "{\"form\":\"SERVICE\",\"indicator\":\"city.visits\"}");
        assertEquals(
                200,
                front.send("center", "PUT", "/rule-sets/turpan/1", visiting).statusCode());
        String asked = ASKED.replace("}", ", \"ruleSet\": \"turpan/1\"}");
        publish(Front.json(front.post("center", "/results", asked)).get("hash").textValue());

        office.offerVisits("走访次数÷户数");
        assertEquals("走访次数", formula(Front.json(front.get("shanshan", COUNTIES))));
        assertEquals("走访次数÷户数", formula(Front.json(front.post("center", "/results", asked))));
    }

    private static String formula(JsonNode result) {
        List<String> formulas =
                result.findValuesAsText("formula").stream().distinct().toList();
        assertEquals(1, formulas.size(), result::toString);
        return formulas.get(0);
    }

    @Test
    void theFrontDeskIsEnteredByDayAndGroup() throws Exception {
        String path = "/desk/days/2026-03-02/day";
        String day = "{\"name\": \"白班\", \"offered\": 10, \"connected\": 9, \"waitSeconds\": 90}";
        assertEquals(200, front.send("center", "PUT", path, day).statusCode());
        assertEquals(200, front.send("center", "PUT", path, day).statusCode());
        assertEquals(403, front.send("shanshan", "PUT", path, day).statusCode());
        assertEquals(
                400, front.send("center", "PUT", "/desk/days/today/day", day).statusCode());
        String mark = "{\"day\": \"2026-03-02\", \"group\": \"day\", \"mark\": 101, \"note\": \"用语规范\"}";
        assertEquals(422, front.send("center", "PUT", "/desk/marks/a", mark).statusCode());
        assertEquals(
                200,
                front.send("center", "PUT", "/desk/marks/a", mark.replace("101", "90"))
                        .statusCode());
        JsonNode days = Front.json(front.get("office", "/desk/days?from=2026-03-01&to=2026-03-31"));
        assertEquals(1, days.get("days").size());
        assertEquals(
                1,
                Front.json(front.get("office", "/desk/marks?from=2026-03-01&to=2026-03-31"))
                        .get("marks")
                        .size());
    }

    private void publish(String hash) throws Exception {
        HttpResponse<String> published = publishing(hash);
        assertEquals(200, published.statusCode(), published::body);
    }

    private HttpResponse<String> publishing(String hash) throws Exception {
        return front.post(
                "center", COUNTIES + "/publish", "{\"document\": \"吐政服考〔2026〕3号\", \"hash\": \"" + hash + "\"}");
    }

    /** Writes the title and nothing else. */
    private static final class Title implements CircularWriter {

        @Override
        public String format() {
            return "pdf";
        }

        @Override
        public String mediaType() {
            return "application/pdf";
        }

        @Override
        public void write(Circular circular, OutputStream out) throws IOException {
            out.write(circular.title().getBytes(StandardCharsets.UTF_8));
        }
    }
}
