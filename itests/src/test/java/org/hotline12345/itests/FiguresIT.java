package org.hotline12345.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Figures;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** Whether it is well, as those see it who watch over it: health, figures, and a trace that leads into the log. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class FiguresIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void ready() {
        rest = Hotline.rest();
        await("the figures are there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/metrics").status() == 200);
    }

    @Test
    public void healthSaysInWordsHowEachPartIs() {
        Answer health = rest.get("/health").expecting(200);

        assertEquals("UP", health.at("/status"));
        for (String check : List.of("store", "regulation", "city", "outbox", "receivers", "watcher", "rest")) {
            assertEquals(health.text(), "UP", health.at("/checks/" + check));
            assertFalse(health.text(), health.at("/details/" + check).isEmpty());
        }
        assertFalse(health.text(), health.at("/checks/calendar").equals("DOWN"));
        assertEquals("UP", rest.get("/health/live").expecting(200).at("/status"));
    }

    @Test
    public void figuresMoveWhenSomethingHappens() {
        Figures before = scrape();
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("center").attempt("AgreeClosure", Map.of()).expecting(409);
        Figures after = scrape();

        assertMoved(1, "hotline_steps_total", "step=\"Accept\"", before, after);
        assertMoved(1, "hotline_steps_total", "step=\"Dispatch\"", before, after);
        assertMoved(1, refused(before), refused(after));
        String route = "method=\"POST\",route=\"/api/tickets/{number}/steps/{step}\",status=";
        String requests = "hotline_http_request_duration_seconds_count";
        assertMoved(1, requests, route + "\"2xx\"", before, after);
        assertMoved(1, requests, route + "\"4xx\"", before, after);
        assertFalse(after.toString(), after.toString().contains(ticket.number()));
    }

    @Test
    public void figuresSayHowThePlatformItselfIs() {
        Figures figures = scrape();

        for (String series : List.of(
                "hotline_outbox_events",
                "hotline_outbox_oldest_age_seconds",
                "hotline_receiver_events{receiver=\"hotline.deliveries\"}",
                "hotline_watcher_age_seconds",
                "hotline_database_connections{state=\"active\"}",
                "hotline_database_connections{state=\"idle\"}",
                "hotline_database_connections_max",
                "hotline_database_connections_awaited",
                "jvm_memory_used_bytes{area=\"heap\"}",
                "jvm_threads_current",
                "process_cpu_seconds_total")) {
            assertTrue(series + " is not in\n" + figures, figures.has(series));
        }
        assertTrue(figures.toString(), figures.of("hotline_watcher_age_seconds", "") < 60);
        assertTrue(figures.toString(), figures.of("hotline_database_connections_max", "") > 1);
    }

    @Test
    public void soapIsMeasuredAndTracedToo() {
        Figures before = scrape();
        SoapAnswer fault = Hotline.soap().call("Sign", Map.of("ticket", "20200101-000001"));
        Figures after = scrape();

        String labels = "method=\"POST\",route=\"/soap/tickets\",status=\"5xx\"";
        assertMoved(1, "hotline_http_request_duration_seconds_count", labels, before, after);
        assertTrue(fault.toString(), fault.toString().matches("(?s).*trace>[0-9a-f]{32}<.*"));
    }

    @Test
    public void aRefusalIsFoundInTheLogByItsTraceAndTellsOfNobody() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        Answer refused = new RestTicket(rest.as("center").with("traceparent", TRACEPARENT), ticket.number(), "")
                .attempt("AgreeClosure", Map.of())
                .expecting(409);

        assertEquals(TRACE, refused.header("Trace-Id"));
        assertEquals(TRACE, refused.at("/trace"));
        await("the log says so")
                .atMost(PATIENCE)
                .until(() -> log().lines()
                        .anyMatch(it ->
                                it.contains("[" + TRACE + "] [" + ticket.number() + "] AgreeClosure is refused")));
        String log = log();
        assertFalse(log, log.contains(Said.PHONE) || log.contains("张三") || log.contains("新城路"));
        assertTrue(rest.get("/units").header("Trace-Id").matches("[0-9a-f]{32}"));
    }

    private static Figures scrape() {
        Answer scraped = Hotline.unboundRest().get("/metrics").expecting(200);
        String type = scraped.header("Content-Type");
        assertTrue(type, type.startsWith("text/plain;") && type.contains("version=0.0.4"));
        return Figures.of(scraped.text());
    }

    private static double refused(Figures figures) {
        return figures.samples().entrySet().stream()
                .filter(it -> it.getKey().startsWith("hotline_refusals_total"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static void assertMoved(double by, String name, String labels, Figures before, Figures after) {
        assertMoved(by, before.of(name, labels), after.of(name, labels));
    }

    /** At least: what earlier tests have left behind may still move. */
    private static void assertMoved(double by, double before, double after) {
        assertTrue(before + " and then " + after, after >= before + by);
    }

    private static String log() {
        try {
            return Files.readString(Path.of(System.getProperty("karaf.data"), "log", "karaf.log"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
