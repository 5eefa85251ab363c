package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.hotline12345.ticket.api.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlikeOverHttpTest {

    private static final String FORM = """
            {"place": "650421", "text": "停水", "contact": {"phone": "13800000000"}}""";

    private static Hotline hotline;

    @BeforeAll
    static void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterAll
    static void stop() throws Exception {
        hotline.close();
    }

    @Test
    void aFormThatIsNotCompleteIsCompared() throws Exception {
        HttpResponse<String> response = hotline.post("/api/tickets/alike", FORM, "Authorization", Hotline.CENTER);

        assertEquals(200, response.statusCode(), response::body);
        JsonNode found = Hotline.json(response).path("tickets").path(0);
        assertEquals("20250327-000003", found.path("number").asText());
        assertEquals("办理中", found.path("statusWord").asText());
        assertEquals("650421", found.path("units").path(0).path("unit").asText());
        assertEquals("2025-03-27T10:00:00+08:00", found.path("takenAt").asText());
        assertEquals("同一诉求人", found.path("reasons").path(0).path("words").asText());
        assertEquals(
                Optional.of(new Draft(
                        Optional.of("停水"), Optional.empty(), Optional.of("650421"), Optional.of("13800000000"))),
                hotline.alike.told);
    }

    @Test
    void nothingAtAllIsComparedToo() throws Exception {
        assertEquals(
                200,
                hotline.post("/api/tickets/alike", "{}", "Authorization", Hotline.CENTER)
                        .statusCode());
    }

    @Test
    void aFormThatIsWrittenWrongIsRefused() throws Exception {
        HttpResponse<String> response =
                hotline.post("/api/tickets/alike", "{\"plaze\": 1}", "Authorization", Hotline.CENTER);

        assertEquals(422, response.statusCode());
        assertTrue(response.body().contains("plaze"), response::body);
    }

    @Test
    void aTicketThatIsThereIsCompared() throws Exception {
        HttpResponse<String> response =
                hotline.get("/api/tickets/20250328-000012/alike", "Authorization", Hotline.CENTER);
        assertEquals(1, Hotline.json(response).path("tickets").size());
        assertEquals(
                404,
                hotline.get("/api/tickets/20250328-999999/alike", "Authorization", Hotline.CENTER)
                        .statusCode());
    }

    @Test
    void whoHasNotSignedInIsAskedTo() throws Exception {
        assertEquals(401, hotline.post("/api/tickets/alike", FORM).statusCode());
        assertEquals(401, hotline.get("/api/tickets/20250328-000012/alike").statusCode());
    }

    @Test
    void whoTakesAMatterInIsToldWithTheAnswer() throws Exception {
        hotline.tickets.reply = Samples.accepted().with(List.of(FakeAlike.FOUND));
        HttpResponse<String> taken = hotline.post(
                "/api/tickets",
                "{\"channel\": \"PHONE\", \"kind\": \"HELP\", \"category\": \"a\", \"place\": \"b\", \"text\": \"c\"}",
                "Authorization",
                Hotline.CENTER);
        assertEquals(201, taken.statusCode(), taken::body);
        assertEquals(
                "20250327-000003",
                Hotline.json(taken).path("alike").path(0).path("number").asText());

        hotline.tickets.reply = Samples.done(Optional.empty());
        HttpResponse<String> signed =
                hotline.post("/api/tickets/20250328-000012/steps/Sign", "{}", "Authorization", Hotline.CENTER);
        assertTrue(Hotline.json(signed).path("alike").isMissingNode(), signed::body);
    }
}
