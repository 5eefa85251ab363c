package org.hotline12345.telemetry;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.Set;

/** How long requests take, and how they end. */
final class HttpFigures {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final Histogram durations;

    HttpFigures(PrometheusRegistry registry) {
        durations = Histogram.builder()
                .name("hotline_http_request_duration_seconds")
                .help(
                        "Time from a request's arrival until its answer was written, of REST and SOAP, by route, method and"
                                + " class of status.")
                .labelNames("route", "method", "status")
                .classicOnly()
                .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
                .register(registry);
    }

    /** What nobody knows as a method is one and the same, so that a stranger cannot make figures without end. */
    void answered(String route, String method, int status, Duration took) {
        String known = METHODS.contains(method) ? method : "other";
        durations.labelValues(route, known, status / 100 + "xx").observe(took.toNanos() / 1e9);
    }
}
