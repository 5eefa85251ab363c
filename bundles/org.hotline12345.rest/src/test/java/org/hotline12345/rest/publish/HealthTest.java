package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.ticket.api.Pulse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private Hotline hotline;

    @BeforeEach
    void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterEach
    void stop() throws Exception {
        hotline.close();
    }

    @Test
    void allIsWellAndEachCheckSaysWhy() throws Exception {
        JsonNode health = health(200);

        assertEquals("UP", health.path("status").asText());
        for (String check :
                List.of("store", "regulation", "calendar", "city", "outbox", "receivers", "watcher", "rest")) {
            assertEquals("UP", health.path("checks").path(check).asText(), check);
            assertFalse(health.path("details").path(check).asText().isEmpty(), check);
        }
    }

    @Test
    void lifeIsToldWithoutTheStore() throws Exception {
        hotline.tickets.broken = true;
        hotline.pulse.away = true;

        HttpResponse<String> live = hotline.get("/api/health/live");

        assertEquals(200, live.statusCode());
        assertEquals("{\"status\":\"UP\"}", live.body());
        assertEquals("DOWN", health(503).at("/checks/store").asText());
        assertEquals("WARNING", health(503).at("/checks/outbox").asText());
    }

    @Test
    void anEventThatWaitsTooLongIsAWarning() throws Exception {
        hotline.pulse.outbox = new Pulse.Outbox(3, Optional.of(hotline.clock.instant()));
        hotline.clock.turn(Duration.ofSeconds(60));
        hotline.pulse.watched = hotline.clock.instant();
        assertEquals("UP", health(200).at("/checks/outbox").asText());

        hotline.clock.turn(Duration.ofSeconds(1));
        JsonNode late = health(200);
        assertEquals("WARNING", late.at("/checks/outbox").asText());
        assertTrue(late.at("/details/outbox").asText().contains("3 条，最早的已等 61 秒"), late::toString);
        assertEquals("UP", late.path("status").asText());
    }

    @Test
    void whatWaitsTooLongForAReceiverIsAWarning() throws Exception {
        Instant since = hotline.clock.instant();
        hotline.pulse.receivers = List.of(
                new Pulse.Receiver("archive", true, 0, Optional.empty(), Optional.empty()),
                new Pulse.Receiver("sms", false, 3, Optional.of(since), Optional.of("java.io.IOException")));
        hotline.clock.turn(Duration.ofSeconds(300));
        assertEquals("UP", health(200).at("/checks/receivers").asText());

        hotline.clock.turn(Duration.ofSeconds(1));
        JsonNode late = health(200);
        assertEquals("WARNING", late.at("/checks/receivers").asText());
        assertEquals(
                "sms（不在场） 积压 3 条，最早的已等 301 秒，超过 300 秒",
                late.at("/details/receivers").asText());
        assertEquals("UP", late.path("status").asText());
    }

    @Test
    void aWatcherThatDoesNotComeRoundIsAWarning() throws Exception {
        hotline.pulse.watched = hotline.clock.instant().minusSeconds(61);

        assertEquals("WARNING", health(200).at("/checks/watcher").asText());
    }

    @Test
    void nextYearsNoticeIsAskedForFromDecemberOn() throws Exception {
        hotline.calendar.known = 2025;
        at("2025-11-30T15:59:59Z");
        assertEquals("UP", health(200).at("/checks/calendar").asText());

        at("2025-11-30T16:00:00Z");
        JsonNode december = health(200);
        assertEquals("WARNING", december.at("/checks/calendar").asText());
        assertTrue(december.at("/details/calendar").asText().contains("2026"), december::toString);
        assertEquals("UP", december.path("status").asText());

        hotline.calendar.known = 2026;
        assertEquals("UP", health(200).at("/checks/calendar").asText());
    }

    private void at(String instant) {
        hotline.clock.turn(Duration.between(hotline.clock.instant(), Instant.parse(instant)));
    }

    private JsonNode health(int status) throws Exception {
        HttpResponse<String> response = hotline.get("/api/health");
        assertEquals(status, response.statusCode(), response::body);
        return Hotline.json(response);
    }
}
