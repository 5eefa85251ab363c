package org.hotline12345.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.ticket.api.Pulse;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelemetryTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + ID + "-00f067aa0ba902b7-01";

    private Served served;

    @BeforeEach
    void start() throws Exception {
        served = new Served();
    }

    @AfterEach
    void stop() throws Exception {
        served.close();
    }

    @Test
    void aTraceOfTheCallerGoesOnAndIsEchoed() throws Exception {
        HttpResponse<String> answer = served.get("/api/counter/trace", "traceparent", TRACEPARENT);

        assertEquals(ID, answer.body());
        assertEquals(Optional.of(ID), answer.headers().firstValue("Trace-Id"));
    }

    @Test
    void whoBringsNoTraceGetsOneOfHisOwn() throws Exception {
        HttpResponse<String> one = served.get("/api/counter/trace");
        HttpResponse<String> other = served.get("/api/counter/trace");

        assertTrue(one.body().matches("[0-9a-f]{32}"), one::body);
        assertEquals(Optional.of(one.body()), one.headers().firstValue("Trace-Id"));
        assertNotEquals(one.body(), other.body());
    }

    @Test
    void aFailureIsTracedToo() throws Exception {
        HttpResponse<String> failed = served.get("/api/counter/broken", "traceparent", TRACEPARENT);

        assertEquals(500, failed.statusCode());
        assertEquals(ID, failed.body(), "who says what went wrong knows the trace");
        assertEquals(Optional.of(ID), failed.headers().firstValue("Trace-Id"));
    }

    @Test
    void requestsAreCountedByTheirTemplateAndNotByWhatStoodThere() throws Exception {
        served.get("/api/counter/20250328-000012");
        served.get("/api/counter/20250328-000013");
        served.get("/api/counter/20250328-000013/drawers/7");
        served.get("/api/counter/broken");
        served.get("/api/counter/no/such/place");

        String metrics = served.metrics();
        assertEquals(2, requests(metrics, "/api/counter/{number}", "2xx"), metrics);
        assertEquals(1, requests(metrics, "/api/counter/{number}/drawers/{drawer}", "2xx"), metrics);
        assertEquals(1, requests(metrics, "/api/counter/broken", "5xx"), metrics);
        assertEquals(1, requests(metrics, "/api/counter", "4xx"), metrics);
        assertFalse(metrics.contains("20250328"), metrics);
    }

    @Test
    void thePulseIsScraped() throws Exception {
        served.telemetry.pulses = List.of(new Beating());

        String metrics = served.metrics();

        assertEquals("3.0", Scraped.value(metrics, "hotline_steps_total{step=\"Sign\"}"));
        assertEquals("2.0", Scraped.value(metrics, "hotline_refusals_total{paragraph=\"A12.2\"}"));
        assertEquals("5.0", Scraped.value(metrics, "hotline_watcher_age_seconds"));
        assertEquals("4.0", Scraped.value(metrics, "hotline_outbox_events"));
        assertEquals("60.0", Scraped.value(metrics, "hotline_outbox_oldest_age_seconds"));
        assertEquals("7.0", Scraped.value(metrics, "hotline_receiver_events{receiver=\"sms\"}"));
        assertEquals("90.0", Scraped.value(metrics, "hotline_receiver_oldest_age_seconds{receiver=\"sms\"}"));
        assertEquals("0.0", Scraped.value(metrics, "hotline_receiver_oldest_age_seconds{receiver=\"archive\"}"));
        assertTrue(metrics.contains("jvm_memory_used_bytes{area=\"heap\"}"), metrics);
        assertTrue(metrics.contains("process_cpu_seconds_total"), metrics);
        Scraped.requireWellFormed(metrics);
    }

    @Test
    void aStoreThatIsAwayLeavesOutItsOwnFiguresOnly() throws Exception {
        served.telemetry.pulses = List.of(new Beating() {
            @Override
            public Outbox outbox() {
                throw new TicketsUnavailable("gone fishing", Duration.ofSeconds(2), null);
            }
        });

        HttpResponse<String> scraped = served.get("/api/metrics");

        assertEquals(200, scraped.statusCode());
        assertFalse(scraped.body().contains("\nhotline_outbox_events "), scraped::body);
        assertEquals("5.0", Scraped.value(scraped.body(), "hotline_watcher_age_seconds"));
    }

    @Test
    void whatGoesLeavesNothingOnTheBus() throws Exception {
        served.telemetry.stop();

        assertEquals("none", served.get("/api/counter/trace").body());
        assertEquals(404, served.get("/api/metrics").statusCode());
    }

    private static long requests(String metrics, String route, String status) {
        String series = "hotline_http_request_duration_seconds_count{method=\"GET\",route=\"" + route + "\",status=\""
                + status + "\"}";
        return Long.parseLong(Scraped.value(metrics, series));
    }

    private static class Beating implements Pulse {

        @Override
        public Instant watched() {
            return Served.NOON.minusSeconds(5);
        }

        @Override
        public Outbox outbox() {
            return new Outbox(4, Optional.of(Served.NOON.minusSeconds(60)));
        }

        @Override
        public List<Receiver> receivers() {
            return List.of(
                    new Receiver("sms", false, 7, Optional.of(Served.NOON.minusSeconds(90)), Optional.empty()),
                    new Receiver("archive", true, 0, Optional.empty(), Optional.empty()));
        }

        @Override
        public Map<String, Long> taken() {
            return Map.of("Sign", 3L);
        }

        @Override
        public Map<String, Long> refused() {
            return Map.of("A12.2", 2L);
        }
    }
}
