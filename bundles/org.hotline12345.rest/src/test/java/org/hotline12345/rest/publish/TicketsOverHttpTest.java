package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TicketsOverHttpTest {

    private static final String TICKET = "/api/tickets/20250328-000012";

    private static final String COMPLAINT = """
            {"channel": "PHONE", "kind": "COMPLAINT", "category": "水电气热/停水", "place": "650421",
             "text": "小区从昨天起停水", "contact": {"name": "阿里木", "phone": "13800000000"},
             "at": "2025-03-28T10:00:00+08:00"}""";

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
    void aMatterIsTakenIn() throws Exception {
        hotline.tickets.reply = Samples.done(Optional.of("K7Q2"));

        HttpResponse<String> response =
                hotline.post("/api/tickets", COMPLAINT, "Authorization", Hotline.CENTER, "Idempotency-Key", "key-1");

        JsonNode body = Hotline.json(response);
        StepRequest asked = hotline.tickets.asked();
        Accept step = (Accept) asked.step();
        assertAll(
                () -> assertEquals(201, response.statusCode()),
                () -> assertTrue(
                        response.headers().firstValue("Location").orElse("").endsWith(TICKET)),
                () -> assertEquals(
                        "\"3\"", response.headers().firstValue("ETag").orElse("")),
                () -> assertEquals("20250328-000012", body.path("number").asText()),
                () -> assertEquals("K7Q2", body.path("queryCode").asText()),
                () -> assertEquals(
                        "小区停水", body.at("/ticket/ticket/matter/title").asText()),
                () -> assertEquals(Optional.of("key-1"), asked.key()),
                () -> assertEquals(Optional.of(Instant.parse("2025-03-28T02:00:00Z")), asked.at()),
                () -> assertEquals("center", asked.caller().actor().name()),
                () -> assertEquals(Channel.PHONE, step.channel()),
                () -> assertEquals(
                        Optional.of("阿里木"), step.contact().orElseThrow().name()));
    }

    @Test
    void aStepIsTaken() throws Exception {
        hotline.tickets.reply = Samples.done(Optional.empty());

        HttpResponse<String> response = hotline.post(
                TICKET + "/steps/Sign",
                "{\"desk\": \"热线办\"}",
                "Authorization",
                Hotline.basic("鄯善:密:码"),
                "If-Match",
                "\"2\"");

        JsonNode body = Hotline.json(response);
        StepRequest asked = hotline.tickets.asked();
        assertAll(
                () -> assertEquals(200, response.statusCode()),
                () -> assertEquals(
                        "\"3\"", response.headers().firstValue("ETag").orElse("")),
                () -> assertEquals(
                        "no-store",
                        response.headers().firstValue("Cache-Control").orElse("")),
                () -> assertEquals(
                        "application/json",
                        response.headers().firstValue("Content-Type").orElse("")),
                () -> assertEquals("鄯善县人民政府签收", body.at("/event/account").asText()),
                () -> assertEquals("签收", body.at("/event/word").asText()),
                () -> assertEquals(
                        "应当在12小时内完成签收。", body.at("/event/paragraph/text").asText()),
                () -> assertFalse(body.has("queryCode")),
                () -> assertEquals(new Sign(Optional.empty(), Optional.of("热线办")), asked.step()),
                () -> assertEquals(Optional.of(2), asked.version()),
                () -> assertEquals(
                        Optional.of(new UnitId("650421")),
                        asked.caller().actor().unit()));
    }

    @Test
    void aStepWithNothingToSayNeedsNoBody() throws Exception {
        hotline.tickets.reply = Samples.done(Optional.empty());

        assertEquals(200, hotline.post(TICKET + "/steps/Sign", "").statusCode());
        assertEquals(
                new Sign(Optional.empty(), Optional.empty()),
                hotline.tickets.asked().step());
    }

    @Test
    void aTicketIsShownToItsRequester() throws Exception {
        HttpResponse<String> response = hotline.get(TICKET, "Query-Code", "K7Q2");

        JsonNode body = Hotline.json(response);
        assertAll(
                () -> assertEquals(200, response.statusCode()),
                () -> assertEquals(
                        "\"3\"", response.headers().firstValue("ETag").orElse("")),
                () -> assertEquals(
                        Actor.anyone(), hotline.tickets.looking.orElseThrow().actor()),
                () -> assertEquals(
                        Optional.of("K7Q2"),
                        hotline.tickets.looking.orElseThrow().queryCode()),
                () -> assertEquals("办理中", body.path("statusWord").asText()),
                () -> assertEquals("鄯善县人民政府", body.at("/units/650421").asText()),
                () -> assertEquals("138****0000", body.at("/contact/phone").asText()),
                () -> assertEquals("MET", body.at("/clocks/0/state").asText()),
                () -> assertEquals("LATE", body.at("/clocks/1/state").asText()),
                () -> assertTrue(body.at("/clocks/1/secondsLeft").asLong() < 0),
                () -> assertEquals(
                        TICKET + "/steps/Sign", body.at("/steps/0/href").asText()));
    }

    @Test
    void theHistoryQuotesTheParagraphs() throws Exception {
        JsonNode step = Hotline.json(hotline.get(TICKET + "/history")).at("/steps/0");

        assertAll(
                () -> assertEquals("Sign", step.path("step").asText()),
                () -> assertEquals("A14.1", step.at("/paragraph/key").asText()),
                () -> assertEquals(
                        "吐政办函〔2021〕33号", step.at("/paragraph/document").asText()),
                () -> assertEquals("承办单位", step.at("/actor/roleWord").asText()),
                () -> assertEquals("鄯善县人民政府", step.at("/actor/unitName").asText()),
                () -> assertEquals("2025-03-28T10:01:00+08:00", step.path("at").asText()),
                () -> assertEquals("热线办", step.at("/said/desk").asText()));
    }

    @Test
    void theDeadlinesSayWhatWasCounted() throws Exception {
        JsonNode body = Hotline.json(hotline.get(TICKET + "/deadlines"));
        JsonNode closing = body.at("/deadlines/1");

        assertAll(
                () -> assertEquals("every-day", closing.path("calendar").asText()),
                () -> assertEquals("应当在5个工作日内办结。", closing.at("/paragraph/text").asText()),
                () -> assertEquals("WORKING_DAYS", closing.at("/term/measure").asText()),
                () -> assertEquals(
                        "2025-03-28T10:00:00+08:00", closing.path("start").asText()),
                () -> assertEquals(
                        "2025-04-02T23:59:59+08:00", closing.at("/clock/due").asText()),
                () -> assertEquals("2025-03-29", closing.at("/counted/0").asText()),
                () -> assertEquals(5, closing.path("counted").size()),
                () -> assertEquals(
                        "2025-03-29 班 补班", closing.at("/exceptions/0").asText()),
                () -> assertFalse(closing.path("estimated").asBoolean()));
    }

    @Test
    void whoIsSignedInListsTickets() throws Exception {
        HttpResponse<String> response = hotline.get(
                "/api/tickets?status=IN_HANDLING&unit=650421&before=20250328-000012&limit=1",
                "Authorization",
                Hotline.CENTER);

        JsonNode body = Hotline.json(response);
        assertAll(
                () -> assertEquals(200, response.statusCode()),
                () -> assertEquals(
                        Optional.of(Status.IN_HANDLING),
                        hotline.tickets.selected.orElseThrow().status()),
                () -> assertEquals(1, hotline.tickets.selected.orElseThrow().limit()),
                () -> assertEquals("鄯善县", body.at("/tickets/0/placeName").asText()),
                () -> assertTrue(body.at("/tickets/0/late").asBoolean()),
                () -> assertEquals("20250328-000012", body.path("next").asText()));
    }
}
