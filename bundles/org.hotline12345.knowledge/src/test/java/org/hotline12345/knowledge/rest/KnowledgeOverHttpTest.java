package org.hotline12345.knowledge.rest;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.knowledge.rest.Front.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.hotline12345.knowledge.ShortLaw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnowledgeOverHttpTest {

    private static final String MARKET = """
            {"content": {"unit": "650421-lukqin", "title": "集市在哪天", "text": "每周五。", "validFrom": "2025-01-01",
             "source": "鲁政发〔2025〕3号", "questions": ["巴扎哪天开"]}, "why": "首次收录"}""";
    private static final String WHY = "{\"why\": \"属实\"}";

    private Front front;

    @BeforeEach
    void start() throws Exception {
        front = new Front();
    }

    @AfterEach
    void stop() throws Exception {
        front.close();
    }

    @Test
    void anArticleGoesItsWholeWay() throws Exception {
        HttpResponse<String> drafted = front.post("lukqin", "/articles", MARKET);
        assertEquals(201, drafted.statusCode());
        assertTrue(drafted.headers().firstValue("Location").orElse("").endsWith("/api/knowledge/articles/K1"));
        assertEquals("\"1\"", drafted.headers().firstValue("ETag").orElse(""));
        assertEquals(404, front.get("", "/articles/K1").statusCode());
        assertEquals(
                "起草",
                json(front.get("lukqin", "/articles/K1")).path("stateWord").asText());

        assertEquals(
                200,
                front.post("lukqin", "/articles/K1/review", WHY, "If-Match", "\"1\"")
                        .statusCode());
        HttpResponse<String> published = front.post("shanshan", "/articles/K1/publish", WHY, "If-Match", "\"2\"");
        assertEquals(200, published.statusCode());
        assertEquals("PUBLISHED", json(published).path("state").asText());

        HttpResponse<String> read = front.get("", "/articles/K1");
        assertEquals("每周五。", json(read).at("/content/text").asText());
        assertEquals("鲁克沁镇", json(read).path("unitName").asText());
        assertFalse(json(read).has("use"));
        assertEquals(
                0,
                json(front.get("calltaker", "/articles/K1")).at("/use/readings").asInt());
        String tag = read.headers().firstValue("ETag").orElse("");
        assertEquals(304, front.get("", "/articles/K1", "If-None-Match", tag).statusCode());
        await().until(() -> json(front.get("", "?q=%E9%9B%86%E5%B8%82&place=650421&limit=5"))
                .at("/articles/0/href")
                .asText()
                .equals("/api/knowledge/articles/K1"));
        assertEquals(
                "集市在哪天",
                json(front.get("", "/suggest?q=%E9%9B%86")).at("/suggestions/0").asText());
    }

    @Test
    void revisionsAreComparedAndTheRecordIsShownToWhoMaintainsThem() throws Exception {
        publish();
        HttpResponse<String> revised = front.send(
                "lukqin",
                "PUT",
                "/articles/K1",
                MARKET.replace("每周五。", "每周六。").replace("首次收录", "改期"),
                "If-Match",
                "\"3\"");
        assertEquals(200, revised.statusCode());
        assertEquals(2, json(revised).path("revision").asInt());
        assertEquals(
                1, json(front.get("lukqin", "/articles/K1")).path("revision").asInt());
        assertEquals(2, json(front.get("lukqin", "/articles/K1")).path("latest").asInt());

        JsonNode diff = json(front.get("lukqin", "/articles/K1/diff?from=1&to=2"));
        assertEquals(1, diff.path("lines").size());
        assertEquals("每周五。", diff.at("/lines/0/before").asText());
        assertEquals("每周六。", diff.at("/lines/0/after").asText());
        assertEquals(404, front.get("", "/articles/K1/diff?from=1&to=2").statusCode());
        assertEquals(
                2,
                json(front.get("center", "/articles/K1/revisions"))
                        .path("revisions")
                        .size());
        assertEquals(404, front.get("calltaker", "/articles/K1/revisions").statusCode());
        assertEquals(
                "每周五。",
                json(front.get("", "/articles/K1/revisions/1"))
                        .at("/content/text")
                        .asText());
        assertEquals(
                "改期",
                json(front.get("center", "/articles/K1/record"))
                        .at("/entries/3/why")
                        .asText());
    }

    @Test
    void whatIsRefusedNamesTheParagraph() throws Exception {
        publish();
        HttpResponse<String> stranger = front.post("police", "/articles", MARKET);
        assertEquals(403, stranger.statusCode());
        assertEquals(
                "application/problem+json",
                stranger.headers().firstValue("Content-Type").orElse(""));
        assertEquals(ShortLaw.A25.text(), json(stranger).at("/paragraph/text").asText());

        assertEquals(401, front.post("", "/articles", MARKET).statusCode());
        assertEquals(409, front.post("center", "/articles/K1/publish", WHY).statusCode());
        HttpResponse<String> stale = front.post("center", "/articles/K1/expire", WHY, "If-Match", "\"1\"");
        assertEquals(412, stale.statusCode());
        assertEquals(3, json(stale).path("version").asInt());
        assertEquals("所依据的版本已有变化", json(stale).path("title").asText());
        assertEquals(404, front.post("center", "/articles/K9/expire", WHY).statusCode());
        assertEquals(422, front.post("center", "/articles/K1/expire", "{}").statusCode());
        assertEquals(
                422, front.post("lukqin", "/articles", "{\"why\": \"没有内容\"}").statusCode());
        JsonNode unknown = json(front.post("lukqin", "/articles", MARKET.replace("\"title\"", "\"titel\"")));
        assertEquals("content.titel", unknown.path("where").asText());
        assertEquals(404, front.post("lukqin", "/articles/K1/burn", WHY).statusCode());
        assertEquals(400, front.get("lukqin", "/articles/K1/diff?from=1").statusCode());
    }

    @Test
    void questionsAreWellFormed() throws Exception {
        assertEquals(422, front.get("", "?q=").statusCode());
        assertEquals(422, front.get("", "?q=a&place=nowhere").statusCode());
        assertEquals(400, front.get("", "?q=a&limit=0").statusCode());
        assertEquals(400, front.get("", "?q=a&unit=%20%20x").statusCode());
    }

    @Test
    void tasksAreReportedListedAndClosed() throws Exception {
        String missing = "{\"fault\": \"MISSING\", \"unit\": \"police\", \"reason\": \"缺补办身份证的地点\"}";
        String unfounded = "{\"result\": \"UNFOUNDED\", \"note\": \"已有条目\"}";
        assertEquals(401, front.post("", "/tasks", missing).statusCode());
        HttpResponse<String> reported = front.post("calltaker", "/tasks", missing);
        assertEquals(201, reported.statusCode());
        assertEquals("2025-04-02", json(reported).path("due").asText());
        assertEquals(
                422, front.post("calltaker", "/tasks", "{\"fault\": \"WRONG\"}").statusCode());

        JsonNode open = json(front.get("police", "/tasks?state=open"));
        assertEquals("缺补办身份证的地点", open.at("/tasks/0/reason").asText());
        assertFalse(open.has("next"));
        assertEquals(0, json(front.get("shanshan", "/tasks")).path("tasks").size());
        assertEquals(400, front.get("police", "/tasks?state=lost").statusCode());

        assertEquals(404, front.post("shanshan", "/tasks/1/done", unfounded).statusCode());
        assertEquals(
                422,
                front.post("police", "/tasks/1/done", "{\"result\": \"CHANGED\", \"note\": \"改了\"}")
                        .statusCode());
        JsonNode closed = json(front.post("police", "/tasks/1/done", unfounded));
        assertEquals("核实无误", closed.at("/closed/resultWord").asText());
        assertEquals(409, front.post("police", "/tasks/1/done", unfounded).statusCode());
    }

    @Test
    void synonymsAreTheCentersToChange() throws Exception {
        String rules = "{\"rules\": [{\"words\": [\"身份证\", \"居民身份证\"]}]}";
        assertEquals(401, front.get("", "/synonyms").statusCode());
        assertEquals(
                "\"0\"",
                front.get("calltaker", "/synonyms").headers().firstValue("ETag").orElse(""));
        assertEquals(403, front.send("lukqin", "PUT", "/synonyms", rules).statusCode());
        assertEquals(
                200,
                front.send("center", "PUT", "/synonyms", rules, "If-Match", "\"0\"")
                        .statusCode());
        assertEquals(
                412,
                front.send("center", "PUT", "/synonyms", rules, "If-Match", "\"0\"")
                        .statusCode());
        assertEquals(
                422,
                front.send("center", "PUT", "/synonyms", "{\"rules\": [{\"words\": [null]}]}")
                        .statusCode());
        assertEquals(
                "居民身份证",
                json(front.get("center", "/synonyms")).at("/rules/0/words/1").asText());
    }

    @Test
    void upkeepIsShownToStaff() throws Exception {
        publish();
        assertEquals(401, front.get("", "/upkeep").statusCode());
        JsonNode month = json(front.get("shanshan", "/upkeep"));
        assertEquals("2025-03-01", month.path("from").asText());
        assertEquals("鲁克沁镇", month.at("/units/0/unitName").asText());
        assertEquals(1, month.at("/units/0/figures/published").asInt());
        assertEquals(
                422,
                front.get("center", "/upkeep?from=2025-03-02&to=2025-03-01").statusCode());
        assertEquals(400, front.get("center", "/upkeep?from=yesterday").statusCode());
    }

    private void publish() throws Exception {
        assertEquals(201, front.post("lukqin", "/articles", MARKET).statusCode());
        assertEquals(200, front.post("lukqin", "/articles/K1/review", WHY).statusCode());
        assertEquals(200, front.post("center", "/articles/K1/publish", WHY).statusCode());
    }
}
