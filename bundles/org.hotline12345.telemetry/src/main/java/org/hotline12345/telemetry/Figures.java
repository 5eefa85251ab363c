package org.hotline12345.telemetry;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.function.Supplier;
import org.hotline12345.ticket.api.Pulse;

/** All figures of this node, in the text format of Prometheus. Safe for any thread. */
final class Figures {

    static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter text = PrometheusTextFormatWriter.builder()
            .setIncludeCreatedTimestamps(false)
            .build();
    private final HttpFigures http = new HttpFigures(registry);

    Figures(Supplier<? extends Iterable<Pulse>> pulses, Clock clock) {
        PulseFigures.register(registry, pulses, clock);
        PoolFigures.register(registry, ManagementFactory.getPlatformMBeanServer());
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        JvmRuntimeInfoMetric.builder().register(registry);
        ProcessMetrics.builder().register(registry);
    }

    HttpFigures http() {
        return http;
    }

    void write(OutputStream out) throws IOException {
        text.write(out, registry.scrape());
    }
}
