package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final String TICKET = "/api/tickets/20250328-000012";
    private static final String SIGN = TICKET + "/steps/Sign";

    private static Hotline hotline;

    @BeforeAll
    static void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterAll
    static void stop() throws Exception {
        hotline.close();
    }

    @BeforeEach
    void nothingAsked() {
        hotline.tickets.broken = false;
        hotline.tickets.asked = Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 422, invalid",
        "FORBIDDEN, 403, forbidden",
        "WRONG_ORDER, 409, wrong-order",
        "UNLAWFUL, 422, unlawful"
    })
    void aRefusalSaysTheParagraph(Objection.Kind kind, int status, String type) throws Exception {
        hotline.tickets.reply = new Reply.Refused(
                List.of(
                        new Objection(kind, "不行", "这样做", Optional.of("report.result"), Optional.of(Samples.SIGNING)),
                        Objection.invalid("desk", "还有", "那样做")),
                Optional.of(new Citation("that-law", "样政办〔2026〕1号", "办法", LocalDate.of(2026, 1, 1))));

        HttpResponse<String> response = hotline.post(SIGN, "{}", "Authorization", Hotline.CENTER);

        JsonNode problem = problem(response, status, type);
        assertAll(
                () -> assertEquals("不行", problem.path("detail").asText()),
                () -> assertEquals(SIGN, problem.path("instance").asText()),
                () -> assertEquals("report.result", problem.path("where").asText()),
                () -> assertEquals("这样做", problem.path("remedy").asText()),
                () -> assertEquals("A14.1", problem.at("/paragraph/key").asText()),
                () -> assertEquals(
                        Samples.SIGNING.text(), problem.at("/paragraph/text").asText()),
                () -> assertEquals(
                        "样政办〔2026〕1号", problem.at("/paragraph/document").asText()),
                () -> assertEquals(2, problem.path("objections").size()),
                () -> assertEquals("desk", problem.at("/objections/1/where").asText()));
    }

    @Test
    void whoMayNotAndIsNobodyIsAskedToSignIn() throws Exception {
        hotline.tickets.reply = new Reply.Refused(List.of(Objection.forbidden(Samples.SIGNING, "诉求人不能签收", "由承办单位办理")));

        HttpResponse<String> response = hotline.post(SIGN, "{}");

        problem(response, 401, "unauthenticated");
        assertTrue(response.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic "));
    }

    @Test
    void whatTheDoorAnswersBesides() throws Exception {
        hotline.tickets.reply = new Reply.Unknown(Samples.NUMBER);
        problem(hotline.post(SIGN, "{}"), 404, "unknown");

        hotline.tickets.reply = new Reply.Archived(Samples.NUMBER, 2025);
        assertTrue(problem(hotline.post(SIGN, "{}"), 410, "year-archived")
                .path("detail")
                .asText()
                .startsWith("2025 年"));

        hotline.tickets.reply = new Reply.Stale(Samples.NUMBER, 2, 5);
        HttpResponse<String> stale = hotline.post(SIGN, "{}", "If-Match", "\"2\"");
        assertEquals(5, problem(stale, 412, "stale").path("version").asInt());
        assertEquals("\"5\"", stale.headers().firstValue("ETag").orElse(""));

        hotline.tickets.reply = new Reply.KeyReused("k");
        problem(hotline.post(SIGN, "{}", "Idempotency-Key", "k"), 422, "key-reused");

        hotline.tickets.reply = new Reply.Unavailable("数据库没有应答", Duration.ofMillis(1500));
        HttpResponse<String> later = hotline.post(SIGN, "{}");
        problem(later, 503, "unavailable");
        assertEquals("2", later.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void aRegulationThatIsAwayIsNamed() throws Exception {
        hotline.tickets.reply = new Reply.Lawless("没有安装：样政办〔2026〕1号", Duration.ofMinutes(1));

        HttpResponse<String> response = hotline.post(SIGN, "{}");

        assertEquals(
                "没有安装：样政办〔2026〕1号",
                problem(response, 503, "lawless").path("detail").asText());
        assertEquals("60", response.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void whatNobodyForesawHasAnIncident() throws Exception {
        hotline.tickets.broken = true;

        JsonNode problem = problem(hotline.post(SIGN, "{}"), 500, "internal");

        assertFalse(problem.path("incident").asText().isBlank());
        assertFalse(problem.toString().contains("Nobody foresaw"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"desk\": \"热线办\" | 400 | not-json | ",
                "<xml/> | 400 | not-json | ",
                "{\"desk\": \"a\", \"desk\": \"b\"} | 400 | not-json | ",
                "[] | 422 | invalid | ",
                "{\"desks\": \"a\"} | 422 | invalid | desks",
                "{\"desk\": 7} | 422 | invalid | desk",
                "{\"desk\": \"a\\u0000\"} | 422 | invalid | desk",
                "{\"desk\": \"\\ud800\"} | 422 | invalid | desk",
                "{\"at\": \"yesterday\"} | 422 | invalid | at"
            })
    void bodiesThatSayNoStep(String body, int status, String type, String where) throws Exception {
        JsonNode problem = problem(hotline.post(SIGN, body), status, type);

        assertEquals(where == null ? "" : where, problem.path("where").asText());
        assertEquals(Optional.empty(), hotline.tickets.asked);
    }

    @Test
    void bodiesThatAreNoUtf8() throws Exception {
        byte[] gbk = "{\"desk\": \"热线办\"}".getBytes("GBK");

        problem(
                hotline.send("POST", SIGN, BodyPublishers.ofByteArray(gbk), "Content-Type", "application/json"),
                400,
                "not-json");
        problem(
                hotline.send(
                        "POST", SIGN, BodyPublishers.ofByteArray(gbk), "Content-Type", "application/json; charset=GBK"),
                415,
                "unsupported-type");
    }

    @Test
    void bodiesOfAnotherType() throws Exception {
        problem(
                hotline.send("POST", SIGN, BodyPublishers.ofString("{}"), "Content-Type", "text/plain"),
                415,
                "unsupported-type");
    }

    @Test
    void bodiesTooLarge() throws Exception {
        String text = "{\"desk\": \"" + "水".repeat(1 << 20) + "\"}";
        problem(hotline.post(SIGN, text), 413, "too-large");

        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> chunked = hotline.send(
                "POST",
                SIGN,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)),
                "Content-Type",
                "application/json");
        problem(chunked, 413, "too-large");
        assertEquals(Optional.empty(), hotline.tickets.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/tickets/7, 400, malformed, number",
        "/api/tickets/20250328-000099, 404, unknown, number",
        "/api/tickets?status=NOWHERE, 400, malformed, status",
        "/api/tickets?limit=0, 400, malformed, limit",
        "/api/tickets?limit=many, 400, malformed, limit",
        "/api/tickets?unit=%20x, 400, malformed, unit",
        "/api/tickets?before=x, 400, malformed, before",
        "/api/units/a_b, 400, malformed, id",
        "/api/units/nobody, 404, unknown, id",
        "/api/tickets/20250328-000012/nothing, 404, unknown, ''",
        "/api/nothing, 404, unknown, ''",
        "/api/nothing/at/all, 404, unknown, ''"
    })
    void addressesThatNameNothing(String path, int status, String type, String where) throws Exception {
        JsonNode problem = problem(hotline.get(path, "Authorization", Hotline.CENTER), status, type);

        assertEquals(where, problem.path("where").asText());
    }

    @Test
    void headersThatCannotBeRead() throws Exception {
        assertEquals(
                "If-Match",
                problem(hotline.post(SIGN, "{}", "If-Match", "three"), 400, "malformed")
                        .path("where")
                        .asText());
        problem(hotline.get(TICKET, "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void stepsThatDoNotExist() throws Exception {
        problem(hotline.post(TICKET + "/steps/Forget", "{}"), 404, "unknown");
    }

    @Test
    void methodsThatDoNotExist() throws Exception {
        HttpResponse<String> response = hotline.send("DELETE", TICKET, BodyPublishers.noBody());

        problem(response, 405, "no-such-method");
        assertTrue(response.headers().firstValue("Allow").orElse("").contains("GET"));
    }

    @ParameterizedTest
    @CsvSource({"center:wrong", "nobody", "''"})
    void whoCannotSignIn(String credentials) throws Exception {
        HttpResponse<String> response = hotline.get("/api/units", "Authorization", Hotline.basic(credentials));

        problem(response, 401, "unauthenticated");
        assertTrue(response.headers().firstValue("WWW-Authenticate").isPresent());
        problem(hotline.get("/api/units", "Authorization", "Bearer x"), 401, "unauthenticated");
    }

    @Test
    void theListIsNotForThePublic() throws Exception {
        problem(hotline.get("/api/tickets"), 401, "unauthenticated");
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String type) throws Exception {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = Hotline.json(response);
        assertEquals("urn:hotline:problem:" + type, problem.path("type").asText());
        assertEquals(status, problem.path("status").asInt());
        return problem;
    }
}
